import { manifestFiles, nameInManifest } from '../../core/machine/project-manifest.ts';
import { manifestDirectories } from '../../core/machine/project-name.ts';
import { answerWithin } from '../systeminformation/answer-within.ts';
import { manifestText } from './manifest-text.ts';

/** A name is believed for this long; manifests change rarely. */
const usableForMs = 60_000;
const mostRemembered = 500;
/** A directory on a server that does not answer must not hold up what else is known. */
const limitMs = 500;

/** Finds the name of the project a directory belongs to; null where no manifest names one. */
export type FindProjectName = (directory: string, root?: string) => Promise<string | null>;

interface Remembered {
  readonly atMs: number;
  readonly name: Promise<string | null>;
}

/**
 * Looks for manifests from a directory (a whole path) upwards, below `root` where the directory is
 * a container's. Each directory's answer is remembered for a minute. Never rejects.
 */
export function projectNames(nowMs: () => number = Date.now): FindProjectName {
  const remembered = new Map<string, Remembered>();
  return async (directory, root = '') => {
    const key = `${root} ${directory}`;
    const known = remembered.get(key);
    if (known !== undefined && Math.abs(nowMs() - known.atMs) <= usableForMs) return known.name;
    const [oldest] = remembered.keys();
    if (remembered.size >= mostRemembered && oldest !== undefined) remembered.delete(oldest);
    remembered.delete(key);
    const name = soon(nearestName(directory, root));
    remembered.set(key, { atMs: nowMs(), name });
    return name;
  };
}

async function soon(name: Promise<string | null>): Promise<string | null> {
  const answer = await answerWithin(name, limitMs);
  return answer.inTime ? answer.value : null;
}

async function nearestName(directory: string, root: string): Promise<string | null> {
  for (const candidate of manifestDirectories(directory)) {
    for (const file of manifestFiles) {
      const text = await manifestText(`${root}${candidate}/${file}`);
      const name = text === null ? null : nameInManifest(file, text);
      if (name !== null) return name;
    }
  }
  return null;
}
