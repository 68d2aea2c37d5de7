import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a command, also where only root has it on the PATH; null when it is not there. */
export function findCommand(name: string): string | null {
  const directories = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  const candidates = directories.filter((directory) => directory !== '');
  return candidates.map((directory) => join(directory, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
