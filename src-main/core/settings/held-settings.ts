import type { Phrase } from '../words/phrase.ts';
import { type ReadSettings, settingsOf } from './read-settings.ts';
import type { SettingKey, Settings } from './setting-schemas.ts';
import { emptyDocument, type SettingsDocument } from './settings-document.ts';
import type { SettingsProblem } from './settings-problem.ts';
import { layerSettings, type SessionSettings, type SettingsState } from './settings-state.ts';

/** What a look at the settings file brought; `file` is null where it says nothing. */
export interface FileReading {
  readonly file: ReadSettings | null;
  readonly problems: readonly SettingsProblem[];
}

/** All that a host that runs knows of the settings. Values are never changed in place. */
export interface HeldSettings {
  /** What the file last said that could be used. */
  readonly file: ReadSettings;
  /** What is wrong with the file as it is now. */
  readonly problems: readonly SettingsProblem[];
  /** That a file was set aside, which is told until this run ends. */
  readonly aside: SettingsProblem | null;
  readonly writeProblem: SettingsProblem | null;
  readonly session: SessionSettings;
  readonly failures: SettingsState['failures'];
}

/** What is known at the start, from the file and from what the command asked for. */
export function heldSettings(reading: FileReading, commanded: Partial<Settings>): HeldSettings {
  const session = Object.fromEntries(
    Object.entries(commanded).map(([key, value]) => [key, { value, source: 'command' as const }]),
  );
  const file = settingsOf(emptyDocument);
  const nothing = { file, problems: [], aside: null, writeProblem: null, failures: {} };
  return withReading({ ...nothing, session }, reading);
}

/** While the file says nothing that can be used, what stood before stands on. */
export function withReading(held: HeldSettings, { file, problems }: FileReading): HeldSettings {
  return {
    ...held,
    file: file ?? held.file,
    problems: problems.filter((problem) => !isAside(problem)),
    // That a file was set aside is told by whoever did it, until it ends, and by nobody else.
    aside: problems.find(isAside) ?? held.aside,
  };
}

/** A change was written: the file has the say again over what stood for this run. */
export function withWritten(held: HeldSettings, key: SettingKey, read: FileReading): HeldSettings {
  const session = without(held.session, key);
  return withReading({ ...held, session, writeProblem: null }, read);
}

/** A change could not be written: its value in `changed` stands for this run. */
export function withUnwritten(
  held: HeldSettings,
  key: SettingKey,
  { changed, problem }: { readonly changed: SettingsDocument; readonly problem: SettingsProblem },
): HeldSettings {
  const value = settingsOf(changed).settings[key];
  const writeProblem = problem.kind === 'unwritable' ? problem : null;
  return { ...held, writeProblem, session: { ...held.session, [key]: { value, source: 'run' } } };
}

/** A setting could not be carried out, or, with null, could after all. */
export function withFailure(
  held: HeldSettings,
  key: SettingKey,
  failure: Phrase | null,
): HeldSettings {
  const others = without(held.failures, key);
  return { ...held, failures: failure === null ? others : { ...others, [key]: failure } };
}

/** What a change of `key` starts from: what could not be written earlier belongs to it. */
export function knownDocument({ file, session }: HeldSettings, key: SettingKey): SettingsDocument {
  const { document } = file;
  const standing = session[key];
  if (standing?.source !== 'run') return document;
  return { ...document, values: { ...document.values, [key]: standing.value } };
}

/** The settings as they stand, for whoever asks. */
export function stateOf(
  { file, session, aside, problems, writeProblem, failures }: HeldSettings,
  place: Pick<SettingsState, 'unavailable' | 'path'>,
): SettingsState {
  const shown = [aside, ...problems, writeProblem].filter((problem) => problem !== null);
  return { ...layerSettings(file, session), problems: shown, failures, ...place };
}

function isAside(problem: SettingsProblem): boolean {
  return problem.kind === 'broken' && problem.file !== null;
}

function without<Value>(
  record: Readonly<Partial<Record<SettingKey, Value>>>,
  key: SettingKey,
): Readonly<Partial<Record<SettingKey, Value>>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
