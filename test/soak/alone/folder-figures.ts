import { readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Sample } from './sample.ts';

const bytesPerMb = 1024 ** 2;

/** How big the parts of a data folder are. Files that go meanwhile count for nothing. */
export async function folderFigures(
  directory: string,
): Promise<Pick<Sample, 'historyMb' | 'otherFilesMb' | 'snapshots'>> {
  const names = await readdir(directory, { recursive: true }).catch(() => []);
  const files = await Promise.all(names.map((name) => sizeOf(directory, name)));
  const isSnapshot = (name: string): boolean => name.startsWith(`snapshots${sep}`);
  const isHistory = (name: string): boolean => name.startsWith('history');
  const sumOf = (wanted: (name: string) => boolean): number =>
    files.reduce((sum, { name, bytes }) => sum + (wanted(name) ? bytes : 0), 0) / bytesPerMb;
  return {
    historyMb: sumOf(isHistory),
    otherFilesMb: sumOf((name) => !isHistory(name) && !isSnapshot(name)),
    snapshots: names.filter(isSnapshot).length,
  };
}

async function sizeOf(
  directory: string,
  name: string,
): Promise<{ readonly name: string; readonly bytes: number }> {
  const file = await stat(join(directory, name)).catch(() => null);
  return { name, bytes: file?.isFile() === true ? file.size : 0 };
}
