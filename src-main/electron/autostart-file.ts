import { mkdir, readFile, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { autostartEntry, isOwnEntry } from '../core/desktop/autostart-entry.ts';
import { translate } from '../core/words/translate.ts';
import { writeFileWhole } from '../storage/write-file-whole.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where desktops look for what starts at login (Desktop Application Autostart Specification 0.5). */
export function autostartPath(environment: Environment): string {
  const configured = environment['XDG_CONFIG_HOME'] ?? '';
  const directory = isAbsolute(configured) ? configured : join(homedir(), '.config');
  return join(directory, 'autostart', 'portside.desktop');
}

/**
 * Writes the entry that runs `command` at login, or takes it away. An entry of that name that
 * Portside did not write is left alone (`foreign`). Rejects with the system's error.
 */
export async function setAutostart(
  path: string,
  command: readonly string[] | null,
): Promise<'done' | 'foreign'> {
  const standing = await readFile(path, 'utf8').catch(() => null);
  if (standing !== null && !isOwnEntry(standing)) return 'foreign';
  if (command === null) {
    await rm(path, { force: true });
    return 'done';
  }
  const entry = autostartEntry(translate('desktop.appName'), command);
  if (entry === standing) return 'done';
  await mkdir(join(path, '..'), { recursive: true });
  await writeFileWhole(path, entry);
  return 'done';
}
