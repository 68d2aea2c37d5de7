import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where commands are looked for. */
export interface CommandPlace {
  readonly platform: string;
  /** The PATH variable. */
  readonly path: string;
}

/**
 * The commands systeminformation runs to list sockets, any one of which is enough (its Linux code
 * tries netstat, then ss); empty when at least one is on the path.
 */
export function missingCommands({ platform, path }: CommandPlace): readonly string[] {
  const candidates = platform === 'linux' ? ['netstat', 'ss'] : ['netstat'];
  const file = (name: string) => (platform === 'win32' ? `${name}.exe` : name);
  const directories = path.split(delimiter).filter((directory) => directory !== '');
  const isThere = (name: string) =>
    directories.some((directory) => isExecutable(join(directory, file(name))));
  return candidates.some(isThere) ? [] : candidates;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
