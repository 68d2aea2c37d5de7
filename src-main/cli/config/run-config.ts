import { settingKeys } from '../../core/settings/setting-schemas.ts';
import type { NamedSetting } from '../../core/settings/setting-key.ts';
import { settingChoices, textOfValue, valueOfText } from '../../core/settings/setting-text.ts';
import { emptyDocument } from '../../core/settings/settings-document.ts';
import type { SettingsProblem } from '../../core/settings/settings-problem.ts';
import { settingWord } from '../../core/settings/setting-words.ts';
import { closestWords } from '../../core/words/closest-words.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { safeJson } from '../terminal/safe-json.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { checkWish, type ConfigWish, namedSetting } from './config-wish.ts';
import { ownSettingsFile, readOwnSettings, writeProblem } from './own-settings.ts';
import { settingsJson, settingsTable } from './settings-table.ts';

/** `portside config`: shows the settings or one of them, changes one, or puts defaults back. */
export async function runConfig(
  wish: ConfigWish,
  { terminal }: Pick<CommandTools, 'terminal'>,
): Promise<ExitCode> {
  checkWish(wish);
  if (wish.reset !== null) return resetSettings(wish.reset, terminal);
  if (wish.key === null) return showAll(wish, terminal);
  const named = namedSetting(wish.key);
  if (wish.value !== null) return setSetting(named, wish.value, terminal);
  return showOne(named, wish, terminal);
}

async function showAll({ format }: ConfigWish, terminal: Terminal): Promise<ExitCode> {
  const read = await readOwnSettings(terminal);
  const { path } = ownSettingsFile(terminal);
  const json = format === 'json';
  terminal.out.write(json ? settingsJson(read, path) : settingsTable(read, path, terminal.out));
  return exitCode.done;
}

/** An entry that is not in its list has no value: the answer is no. */
async function showOne(
  { key, entry }: NamedSetting,
  { format }: ConfigWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const { settings } = await readOwnSettings(terminal);
  const value = entry === null ? settings[key] : entryOf(settings[key], entry);
  if (value === undefined) {
    const values = { key: visibleText(`${key}.${entry ?? ''}`) };
    terminal.err.write(`${translate('commandLine.configNoEntry', values)}\n`);
    return exitCode.nothing;
  }
  const text = format === 'json' ? JSON.stringify(value, null, 2) : textOfValue(key, value);
  terminal.out.write(`${format === 'json' ? safeJson(text) : visibleText(text)}\n`);
  return exitCode.done;
}

function entryOf(list: unknown, entry: string): unknown {
  return Object.entries(Object(list) as object).find(([name]) => name === entry)?.[1] as unknown;
}

function setSetting(named: NamedSetting, text: string, terminal: Terminal): Promise<ExitCode> {
  const value = named.entry === null ? valueOfText(named.key, text) : entryValue(named, text);
  return change(named, value, text, terminal);
}

/** A name is text whatever it looks like; `3000` may be called `80`. */
function entryValue({ key }: NamedSetting, text: string): unknown {
  return key === 'names' ? text : valueOfText(key, text);
}

async function resetSettings(text: string, terminal: Terminal): Promise<ExitCode> {
  if (text !== 'all') return change(namedSetting(text), null, '', terminal);
  const { chosen } = await readOwnSettings(terminal);
  for (const key of settingKeys.filter((one) => chosen.includes(one))) {
    await change({ key, entry: null }, null, '', terminal);
  }
  return exitCode.done;
}

async function change(
  { key, entry }: NamedSetting,
  value: unknown,
  text: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const file = ownSettingsFile(terminal);
  const { file: read } = await file.read('keep');
  const document = read?.document ?? emptyDocument;
  const wanted = entry === null ? { key, value } : { key, entry, value };
  const outcome = await file.change(wanted, document);
  if (outcome.kind === 'invalid') throw refusal({ key, entry }, text);
  if (outcome.kind === 'unwritten') {
    throw new CommandError(exitCode.usage, unwrittenText(outcome.problem, file.path));
  }
  for (const problem of outcome.reading.problems) writeProblem(problem, terminal);
  return exitCode.done;
}

/** A command has no run for which a change could last. */
function unwrittenText(problem: SettingsProblem, path: string): string {
  const values = { path: visibleText(path), code: 'code' in problem ? problem.code : '' };
  return translate(`commandLine.${'code' in problem ? 'configUnwritten' : 'configNewer'}`, values);
}

function refusal({ key, entry }: NamedSetting, text: string): CommandError {
  const [suggestion] = closestWords(text, settingChoices[key] ?? []);
  const values = {
    key: entry === null ? key : visibleText(`${key}.${entry}`),
    text: visibleText(text),
    expected: translate(settingWord('expected', key)),
    suggestion: suggestion ?? '',
  };
  const word = suggestion === undefined ? 'configBadValue' : 'configSuggestValue';
  return new CommandError(exitCode.usage, translate(`commandLine.${word}`, values));
}
