import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../core/machine/error-code.ts';
import { type ReadSettings, readSettings, settingsOf } from '../core/settings/read-settings.ts';
import { changeDocument, type SettingChange } from '../core/settings/setting-change.ts';
import {
  documentText,
  emptyDocument,
  type SettingsDocument,
} from '../core/settings/settings-document.ts';
import type { SettingsProblem } from '../core/settings/settings-problem.ts';
import { withFileLock } from './file-lock.ts';
import { readKeptText, recentlySetAside, setAside } from './kept-text.ts';

import { fileMode, writeFileWhole } from './write-file-whole.ts';

/** What the settings file says. */
export interface SettingsReading {
  /** Null when the file could not be read, or was set aside and not written again. */
  readonly file: ReadSettings | null;
  readonly problems: readonly SettingsProblem[];
}

/** How a change went; `invalid` when the setting may not have that value. */
export type ChangeOutcome =
  | { readonly kind: 'written'; readonly reading: SettingsReading }
  | { readonly kind: 'unwritten'; readonly problem: SettingsProblem }
  | { readonly kind: 'invalid' };

/** The settings file of a data folder, which several processes may read and write. */
export interface SettingsFile {
  readonly path: string;
  /**
   * Reads the file. One that cannot be understood is set aside under another name, or, with
   * `keep`, left as it is: somebody may be writing it by hand right now. Never rejects.
   */
  read(broken: 'set-aside' | 'keep'): Promise<SettingsReading>;
  /**
   * Changes one setting in the file as it is by then. Where that is broken it is set aside and
   * `known`, with the change, is written in its place. Never rejects.
   */
  change(change: SettingChange, known: SettingsDocument): Promise<ChangeOutcome>;
}

/** The settings file in `directory`, which is made when something is to be written. */
export function settingsFile(directory: string): SettingsFile {
  const path = join(directory, 'settings.json');
  const lock = join(directory, 'settings.lock');
  return {
    path,
    read: (broken) => readFile(path, broken),
    change: async (change, known) => {
      try {
        await mkdir(directory, { recursive: true, mode: 0o700 });
        return await withFileLock(lock, () => changeFile(path, change, known));
      } catch (error) {
        return { kind: 'unwritten', problem: { kind: 'unwritable', code: errorCode(error) } };
      }
    },
  };
}

async function readFile(path: string, broken: 'set-aside' | 'keep'): Promise<SettingsReading> {
  const found = await readKeptText(path);
  if (found.kind === 'unreadable') {
    return { file: null, problems: [{ kind: 'unreadable', code: found.code }] };
  }
  const file = found.kind === 'text' ? readSettings(found.text) : null;
  if (file?.problem?.kind === 'broken') {
    const aside = broken === 'set-aside' ? await setAside(path, new Date()) : null;
    return { file: null, problems: [{ kind: 'broken', file: aside }] };
  }
  const problems = file?.problem == null ? [] : [file.problem];
  if (file !== null) return { file, problems };
  // A file that is missing because it was set aside is no wish for the defaults.
  const aside = await recentlySetAside(path, Date.now());
  return { file: aside === null ? settingsOf(emptyDocument) : null, problems };
}

/** Only who holds the lock writes, so a temporary file was left by a process that was ended. */
async function removeLeftovers(path: string): Promise<void> {
  const [directory, start] = [dirname(path), `.${basename(path)}.`];
  const names = await readdir(directory);
  const left = names.filter((name) => name.startsWith(start) && name.endsWith('.tmp'));
  await Promise.all(left.map((name) => rm(join(directory, name), { force: true })));
}

async function changeFile(
  path: string,
  change: SettingChange,
  known: SettingsDocument,
): Promise<ChangeOutcome> {
  const { file, problems } = await readFile(path, 'set-aside');
  const blocking = problems.find(({ kind }) => kind === 'newer' || kind === 'unreadable');
  if (blocking !== undefined) return { kind: 'unwritten', problem: blocking };
  const document = changeDocument(file?.document ?? known, change);
  if (document === null) return { kind: 'invalid' };
  await removeLeftovers(path);
  await writeFileWhole(path, documentText(document), fileMode.ownerOnly);
  const reading = await readFile(path, 'keep');
  const asides = problems.filter(({ kind }) => kind === 'broken');
  return { kind: 'written', reading: { ...reading, problems: [...asides, ...reading.problems] } };
}
