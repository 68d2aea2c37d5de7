import { homedir } from 'node:os';
import { type ReadSettings, settingsOf } from '../../core/settings/read-settings.ts';
import { problemPhrase } from '../../core/settings/setting-words.ts';
import { emptyDocument } from '../../core/settings/settings-document.ts';
import type { SettingsProblem } from '../../core/settings/settings-problem.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import { dataDirectory } from '../../storage/data-directory.ts';
import { type SettingsFile, settingsFile } from '../../storage/settings-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** The settings file of whoever runs the command. */
export function ownSettingsFile({ environment }: Pick<Terminal, 'environment'>): SettingsFile {
  const { platform } = process;
  return settingsFile(dataDirectory({ platform, environment, homeDirectory: homedir() }));
}

/**
 * Reads the settings; what is wrong with their file is said on stderr, and the defaults stand. A
 * command that only looks leaves the file as it is.
 */
export async function readOwnSettings(terminal: Terminal): Promise<ReadSettings> {
  const { file, problems } = await ownSettingsFile(terminal).read('keep');
  for (const problem of problems) writeProblem(problem, terminal);
  return file ?? settingsOf(emptyDocument);
}

/** Says on stderr what is wrong with the settings file. */
export function writeProblem(
  problem: SettingsProblem,
  terminal: Pick<Terminal, 'err' | 'environment'>,
): void {
  const text = problemText(problem, ownSettingsFile(terminal).path);
  terminal.err.write(`${translate('commandLine.settingsNote', { problem: text })}\n`);
}

/**
 * What is wrong with the settings file, safe for a terminal: its name may be anything. A command
 * has no run for which a change could last, so it does not speak of one.
 */
export function problemText(problem: SettingsProblem, path: string): string {
  const file = visibleText(path);
  if (problem.kind === 'newer') {
    return translate('settings.file-newer', { path: file, version: problem.version });
  }
  if (problem.kind === 'unreadable') {
    return translate('settings.file-unreadable', { path: file, reason: problem.code });
  }
  if (problem.kind === 'broken' && problem.file === null) {
    return translate('commandLine.settingsBroken', { path: file });
  }
  return visibleText(phraseText(problemPhrase(problem)));
}
