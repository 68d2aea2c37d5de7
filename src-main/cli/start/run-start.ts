import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../core/words/translate.ts';
import type { CommandTools } from '../command-tools.ts';
import { runServe } from '../serve/run-serve.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import {
  chooseDesktop,
  type DesktopChoice,
  type DesktopFacts,
  hasDisplay,
} from './choose-desktop.ts';
import { findElectron } from './find-electron.ts';
import { installElectron } from './install-electron.ts';
import { runElectron } from './run-electron.ts';

/** Fetching Electron may take this long. */
const installLimitMs = 120_000;

/** `portside`: the desktop app, or the browser host with one line on stderr that says why. */
export async function runStart(tools: CommandTools): Promise<number> {
  const choice = await chooseAndInstall(tools);
  if (tools.terminal.ended.aborted) return 0;
  if (choice.kind !== 'electron') return serveBecause(choice, tools);
  const { projectDirectory } = tools.files;
  const { ended } = tools.terminal;
  const end = await runElectron({ program: choice.program, projectDirectory, ended });
  if (!end.failedAtStart) return ended.aborted ? 0 : end.exitCode;
  return serve('commandLine.start-failed', { reason: visibleText(end.reason) }, tools);
}

async function chooseAndInstall(tools: CommandTools): Promise<DesktopChoice> {
  const { terminal, files } = tools;
  const choice = chooseDesktop(await desktopFacts(tools, true));
  if (choice.kind !== 'install') return choice;
  terminal.err.write(`${translate('commandLine.start-installing')}\n`);
  await installElectron({
    script: installScript(files.electronPackage),
    limitMs: installLimitMs,
    ended: terminal.ended,
  });
  return chooseDesktop(await desktopFacts(tools, false));
}

async function desktopFacts(tools: CommandTools, mayInstall: boolean): Promise<DesktopFacts> {
  const { terminal, files } = tools;
  const { environment } = terminal;
  return {
    platform: process.platform,
    environment,
    isRoot: process.getuid?.() === 0,
    isBuilt: existsSync(files.electronMain),
    electron: await findElectron(files.electronPackage, environment),
    canInstall:
      mayInstall &&
      !environment['ELECTRON_SKIP_BINARY_DOWNLOAD'] &&
      existsSync(installScript(files.electronPackage)),
  };
}

function installScript(electronPackage: string): string {
  return join(electronPackage, 'install.js');
}

function serveBecause(choice: Exclude<DesktopChoice, { kind: 'electron' }>, tools: CommandTools) {
  const reason = choice.kind === 'browser' ? choice.reason : 'start-noElectron';
  return serve(`commandLine.${reason}`, {}, tools);
}

function serve(key: string, values: Record<string, string>, tools: CommandTools): Promise<number> {
  const { err, environment } = tools.terminal;
  err.write(`${translate(key, values)}\n`);
  const open = hasDisplay(process.platform, environment);
  return runServe({ host: null, port: null, intervalMs: null, open, allowActions: false }, tools);
}
