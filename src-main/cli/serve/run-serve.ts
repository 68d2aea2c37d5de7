import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { intervalLimitsMs } from '../../core/settings/interval-limits.ts';
import { translate } from '../../core/words/translate.ts';
import type { Background } from '../../host/start-background.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools, RunningWebHost } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { onEnter } from '../terminal/on-enter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { openPrivately } from './open-privately.ts';
import { tellProblems } from './tell-problems.ts';

export interface ServeWish {
  readonly host: string | null;
  readonly port: number | null;
  /** Null for the interval of the settings. */
  readonly intervalMs: number | null;
  readonly open: boolean;
  /** The window may end processes. */
  readonly allowActions: boolean;
}

/** `portside serve`: the window in a browser, until interrupted. Its URL is the answer on stdout. */
export async function runServe(wish: ServeWish, tools: CommandTools): Promise<ExitCode> {
  await requireBuiltWindow(tools.files.rendererDirectory);
  const { intervalMs } = wish;
  const monitor = await tools.startMonitor({ intervalMs: intervalMs ?? intervalLimitsMs.usual });
  try {
    await serveMonitor(wish, monitor, tools);
  } finally {
    await monitor.stop();
  }
  return exitCode.done;
}

async function serveMonitor(wish: ServeWish, monitor: Monitor, tools: CommandTools): Promise<void> {
  const { intervalMs } = wish;
  const commanded = intervalMs === null ? {} : { intervalMs };
  const background = await tools.startBackground({
    monitor,
    commanded,
    ending: wish.allowActions ? { ownPids: () => [process.pid] } : undefined,
  });
  const stopTelling = tellProblems(background, tools.terminal);
  try {
    const webHost = await tools.startWebHost(hostWish(wish, monitor, background, tools));
    await serve(webHost, wish, tools.terminal);
  } finally {
    stopTelling();
    await background.stop();
  }
}

function hostWish(
  { host, port }: ServeWish,
  monitor: Monitor,
  background: Background,
  tools: CommandTools,
) {
  const { rendererDirectory } = tools.files;
  return {
    monitor,
    background,
    rendererDirectory,
    version: tools.version,
    ...(host === null ? {} : { host }),
    ...(port === null ? {} : { port }),
  };
}

async function serve(webHost: RunningWebHost, wish: ServeWish, terminal: Terminal): Promise<void> {
  const { out, err, ended } = terminal;
  for (const { key, values } of webHost.warnings) err.write(`${translate(key, values)}\n`);
  out.write(`${webHost.url}\n`);
  const forget = wish.open ? await openPrivately(webHost.url) : null;
  if (err.isTerminal) err.write(`${err.style('soft', translate('commandLine.serving'))}\n`);
  const stopListening = onEnter(() => out.write(`${webHost.newUrl()}\n`));
  await untilAborted(ended);
  stopListening();
  await forget?.();
  await webHost.stop();
}

async function requireBuiltWindow(rendererDirectory: string): Promise<void> {
  try {
    await access(join(rendererDirectory, 'index.html'));
  } catch {
    throw new CommandError(exitCode.usage, translate('commandLine.windowNotBuilt'));
  }
}
