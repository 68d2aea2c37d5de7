#!/usr/bin/env node
import { join } from 'node:path';
import { CommandError } from './cli/command-error.ts';
import type { CommandTools, RunningWebHost, WebHostWish } from './cli/command-tools.ts';
import { exitCode } from './cli/exit-code.ts';
import { runCommandLine } from './cli/run-command-line.ts';
import { programFiles } from './cli/start/program-files.ts';
import { personAtTerminal } from './cli/terminal/ask-person.ts';
import { nodeTerminal } from './cli/terminal/node-terminal.ts';
import type { BackgroundOptions, Background } from './host/start-background.ts';
import { speakOwnLanguage, terminalLanguages } from './host/settings/speak-own-language.ts';
import { translate } from './core/words/translate.ts';
import { readMachineNow } from './readers/machine.ts';
import { ownDataDirectory } from './storage/data-directory.ts';
import { historyFileName } from './storage/history/history-file-name.ts';
import packageFile from '../package.json' with { type: 'json' };

const { terminal, flush } = nodeTerminal();

/** Each part of the program is loaded when a command asks for it. */
const tools: CommandTools = {
  terminal,
  version: packageFile.version,
  files: programFiles(import.meta.url),
  standardInput: () => ({ isTerminal: process.stdin.isTTY, chunks: process.stdin }),
  readTable: async () => (await import('./monitor/read-once.ts')).readOnce(),
  readUnixSockets: async () => (await import('./readers/unix-sockets.ts')).readUnixSockets(),
  redaction: async () => (await import('./host/redaction.ts')).redaction(ownDataDirectory()),
  startMonitor: async (options) =>
    (await import('./monitor/start-monitor.ts')).startMonitor(options),
  listProcesses: async () =>
    (await import('./readers/processes/list-processes-now.ts')).listProcessesNow(),
  startEndings: async (monitor) =>
    (await import('./host/ending/create-endings.ts')).createEndings({ monitor }),
  lookForAlerts: async (options) => {
    const { lookForAlerts } = await import('./host/alerts/look-for-alerts.ts');
    return lookForAlerts({ ...options, dataDirectory: ownDataDirectory() });
  },
  ask: personAtTerminal(process.stdin, process.stderr),
  readMachine: readMachineNow,
  openHistory: async () => {
    const { openFolderHistory } = await import('./storage/history/open-folder-history.ts');
    return openFolderHistory(ownDataDirectory());
  },
  historyPath: () => join(ownDataDirectory(), historyFileName),
  startBackground,
  startWebHost,
};

async function startBackground(
  options: Pick<BackgroundOptions, 'monitor' | 'commanded' | 'ending'>,
): Promise<Background> {
  const { startBackground: start } = await import('./host/start-background.ts');
  const { keepErrorLog } = await import('./host/keep-error-log.ts');
  keepErrorLog(ownDataDirectory(), process);
  const { browserUnavailable } = await import('./core/settings/unavailable-settings.ts');
  return start({
    ...options,
    dataDirectory: ownDataDirectory(),
    unavailable: browserUnavailable,
    systemLanguages: terminalLanguages(),
  });
}

/** A port or address that is not to be had is the user's to change, not a fault of the program. */
async function startWebHost(wish: WebHostWish): Promise<RunningWebHost> {
  const { startWebHost: start } = await import('./web-host/start-web-host.ts');
  const { StartError } = await import('./web-host/start-error.ts');
  try {
    return await start(wish);
  } catch (error) {
    if (error instanceof StartError) throw new CommandError(exitCode.usage, error.message);
    throw error;
  }
}

await speakOwnLanguage(ownDataDirectory());
const code = await runCommandLine(process.argv.slice(2), tools);
const failure = await flush();
if (failure !== null) terminal.err.write(unwritable(failure));
// A reader that hangs must not keep a finished command from ending.
process.exit(failure === null ? code : exitCode.usage);

function unwritable(error: Error): string {
  const message = translate('commandLine.unwritable', { reason: error.message });
  return `${translate('commandLine.failure', { message })}\n`;
}
