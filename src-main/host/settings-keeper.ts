import type { Stop } from '../core/contract/client.ts';
import { RequestError } from '../core/contract/request-error.ts';
import { settingsOf } from '../core/settings/read-settings.ts';
import { changeDocument, type SettingChange } from '../core/settings/setting-change.ts';
import { settingWord } from '../core/settings/setting-words.ts';
import type { SettingKey, Settings } from '../core/settings/setting-schemas.ts';
import { emptyDocument, type SettingsDocument } from '../core/settings/settings-document.ts';
import type { SettingsProblem } from '../core/settings/settings-problem.ts';
import {
  layerSettings,
  type SessionSettings,
  type SettingsState,
} from '../core/settings/settings-state.ts';
import type { Phrase } from '../core/words/phrase.ts';
import { translate } from '../core/words/translate.ts';
import { listeners } from '../monitor/listeners.ts';
import { settingsFile, type SettingsReading } from '../storage/settings-file.ts';
import { watchFileChanges } from '../storage/watch-file.ts';

export interface SettingsKeeperOptions {
  readonly dataDirectory: string;
  readonly unavailable: SettingsState['unavailable'];
  /** What the command that started this Portside asked for; it is not written to the file. */
  readonly commanded: Partial<Settings>;
}

/** The settings of a host that runs, in step with the file that other processes write too. */
export interface SettingsKeeper {
  state(): SettingsState;
  /**
   * Carries a change out and writes it down; where it cannot be written it stands for this run and
   * the state has a problem. Rejects with a `RequestError` (`invalid`) that says what is permitted.
   */
  change(change: SettingChange): Promise<SettingsState>;
  /** Called with the new state after it changed, whoever changed it. */
  onChange(listener: (state: SettingsState) => void): Stop;
  /** Says why what a setting asks for could not be done, and what to do; null when it was. */
  setFailure(key: SettingKey, failure: Phrase | null): void;
  readonly stop: Stop;
}

/** Reads the settings of `dataDirectory` and follows them until stopped. */
export async function keepSettings(options: SettingsKeeperOptions): Promise<SettingsKeeper> {
  const storage = settingsFile(options.dataDirectory);
  const changes = listeners<SettingsState>();
  const first = await storage.read('set-aside');
  let { file, problems } = withFile(first, settingsOf(emptyDocument));
  let aside = asideIn(first);
  let session = sessionOf(options.commanded);
  let writeProblem: SettingsProblem | null = null;
  let failures: SettingsState['failures'] = {};
  let state = currentState();
  let line = Promise.resolve();

  function currentState(): SettingsState {
    const shown = [aside, ...problems, writeProblem].filter((problem) => problem !== null);
    const { unavailable } = options;
    const told = { problems: shown, unavailable, failures, path: storage.path };
    return { ...layerSettings(file, session), ...told };
  }

  function accept(reading: SettingsReading): void {
    ({ file, problems } = withFile(reading, file));
    aside = asideIn(reading) ?? aside;
    publish();
  }

  function publish(): void {
    const next = currentState();
    if (JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    changes.tell(state);
  }

  async function carryOut(change: SettingChange): Promise<SettingsState> {
    const known = withSession(file.document, session, change.key);
    const changed = changeDocument(known, change);
    if (changed === null) throw refusal(change.key);
    const outcome = await storage.change(change, known);
    if (outcome.kind === 'invalid') throw refusal(change.key);
    if (outcome.kind === 'written') {
      writeProblem = null;
      session = sessionWithout(session, change.key);
      accept(outcome.reading);
    } else {
      writeProblem = outcome.problem.kind === 'unwritable' ? outcome.problem : null;
      const value = settingsOf(changed).settings[change.key];
      session = { ...session, [change.key]: { value, source: 'run' } };
      publish();
    }
    return state;
  }

  function inLine<Result>(work: () => Promise<Result>): Promise<Result> {
    const done = line.then(work);
    line = done.then(ignore, ignore);
    return done;
  }

  const stopWatching = watchFileChanges(storage.path, () => {
    void inLine(async () => accept(await storage.read('keep')));
  });

  return {
    state: () => state,
    change: (change) => inLine(() => carryOut(change)),
    onChange: changes.add,
    setFailure: (key, failure) => {
      const others = Object.entries(failures).filter(([name]) => name !== key);
      failures = { ...Object.fromEntries(others), ...(failure === null ? {} : { [key]: failure }) };
      publish();
    },
    stop: stopWatching,
  };
}

/** While the file says nothing that can be used, what stood before stands on. */
function withFile(reading: SettingsReading, before: NonNullable<SettingsReading['file']>) {
  const problems = reading.problems.filter((problem) => !isAside(problem));
  return { file: reading.file ?? before, problems };
}

/** That a file was set aside is told by whoever did it, until it ends, and by nobody else. */
function asideIn({ problems }: SettingsReading): SettingsProblem | null {
  return problems.find(isAside) ?? null;
}

function isAside(problem: SettingsProblem): boolean {
  return problem.kind === 'broken' && problem.file !== null;
}

function sessionOf(commanded: Partial<Settings>): SessionSettings {
  return Object.fromEntries(
    Object.entries(commanded).map(([key, value]) => [key, { value, source: 'command' as const }]),
  );
}

function sessionWithout(session: SessionSettings, key: SettingKey): SessionSettings {
  return Object.fromEntries(Object.entries(session).filter(([name]) => name !== key));
}

/** What could not be written earlier is what one entry of it is changed in. */
function withSession(
  document: SettingsDocument,
  session: SessionSettings,
  key: SettingKey,
): SettingsDocument {
  const standing = session[key];
  if (standing?.source !== 'run') return document;
  return { ...document, values: { ...document.values, [key]: standing.value } };
}

function refusal(key: SettingKey): RequestError {
  return new RequestError('invalid', translate(settingWord('expected', key)));
}

function ignore(): void {
  // A refusal is the caller's to hear; the line goes on.
}
