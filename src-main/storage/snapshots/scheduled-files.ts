import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outdatedSnapshots, type ScheduledFile } from '../../core/snapshot/outdated-snapshots.ts';
import { errorCode } from '../../core/machine/error-code.ts';
import { plainFile } from './plain-file.ts';

/** As the schedule names them: `portside-2026-11-21T05-36-43Z.json`. */
const scheduledName = /^portside-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.json$/;
/** As `writeFileWhole` names what it has not yet renamed. */
const unfinishedName = /^\..+\.json\.[0-9a-f]{12}\.tmp$/;
/** Nobody writes for so long: its writer was killed. */
const abandonedMs = 3_600_000;

/** When the schedule saved last, of all hosts that share the folder; null when it never did. */
export async function lastScheduledMs(folder: string): Promise<number | null> {
  const times = (await namesIn(folder)).map(scheduledAtMs).filter((atMs) => atMs !== null);
  return times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other));
}

/**
 * Deletes those of the schedule that are too old or too much, and what was left half-written an
 * hour before `nowMs` or earlier. All others stay.
 */
export async function pruneScheduled(
  folder: string,
  { beforeMs, nowMs }: { readonly beforeMs: number; readonly nowMs: number },
): Promise<void> {
  const names = await namesIn(folder);
  const files = (await Promise.all(names.map((name) => scheduledFile(folder, name)))).flat();
  const outdated = outdatedSnapshots(files, beforeMs).map(({ fileName }) => fileName);
  const unfinished = names.filter((name) => unfinishedName.test(name));
  const isAbandoned = await Promise.all(
    unfinished.map((name) => isOlderThan(join(folder, name), nowMs - abandonedMs)),
  );
  const abandoned = unfinished.filter((_, at) => isAbandoned[at]);
  // Another host may have deleted it already.
  const remove = (name: string): Promise<void> => rm(join(folder, name), { force: true });
  await Promise.all([...outdated, ...abandoned].map(remove));
}

async function scheduledFile(folder: string, fileName: string): Promise<readonly ScheduledFile[]> {
  const takenAtMs = scheduledAtMs(fileName);
  if (takenAtMs === null) return [];
  const file = await plainFile(folder, fileName);
  return file === null ? [] : [{ fileName, takenAtMs, sizeBytes: file.sizeBytes }];
}

async function isOlderThan(path: string, timeMs: number): Promise<boolean> {
  try {
    const found = await lstat(path);
    return found.isFile() && found.mtimeMs < timeMs;
  } catch {
    return false;
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function scheduledAtMs(name: string): number | null {
  const [, day, hours, minutes, seconds] = scheduledName.exec(name) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${hours}:${minutes}:${seconds}Z`);
}
