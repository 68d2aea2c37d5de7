import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { alertsText, type KeptAlerts, parseAlerts } from '../core/alerts/alerts-document.ts';
import { errorCode } from '../core/machine/error-code.ts';
import { withFileLock } from './file-lock.ts';
import { readKeptText, setAside } from './kept-text.ts';
import { fileMode, writeFileWhole } from './write-file-whole.ts';

/** What the file of alerts says, or why it says nothing. */
export type AlertsReading =
  | { readonly kind: 'read'; readonly kept: KeptAlerts }
  | { readonly kind: 'missing' }
  /** It could not be understood; `file` is where it is now, null when it could not be moved. */
  | { readonly kind: 'broken'; readonly file: string | null }
  | { readonly kind: 'newer' }
  | { readonly kind: 'unreadable'; readonly code: string };

/** How a change went. `newer` and `unreadable` leave the file as it was. */
export type AlertsWriting =
  | { readonly kind: 'written'; readonly kept: KeptAlerts }
  | Extract<AlertsReading, { kind: 'newer' | 'unreadable' }>
  | { readonly kind: 'unwritable'; readonly code: string };

/** The file of a data folder in which alerts and what they are judged by are kept. */
export interface AlertsFile {
  readonly path: string;
  /**
   * Never rejects. A file that cannot be understood is set aside under another name, or, with
   * `keep`, left as it is.
   */
  read(broken: 'set-aside' | 'keep'): Promise<AlertsReading>;
  /**
   * Writes what `edit` makes of the file as it is by then (null when it says nothing), while nobody
   * else does so. Never rejects.
   */
  update(edit: (found: KeptAlerts | null) => KeptAlerts): Promise<AlertsWriting>;
}

/** The file of alerts in `directory`, which is made when something is to be written. */
export function alertsFile(directory: string): AlertsFile {
  const path = join(directory, 'alerts.json');
  const lock = join(directory, 'alerts.lock');
  return {
    path,
    read: (broken) => readFile(path, broken),
    update: async (edit) => {
      try {
        await mkdir(directory, { recursive: true, mode: 0o700 });
        return await withFileLock(lock, () => rewrite(path, edit));
      } catch (error) {
        return { kind: 'unwritable', code: errorCode(error) };
      }
    },
  };
}

async function readFile(path: string, broken: 'set-aside' | 'keep'): Promise<AlertsReading> {
  const found = await readKeptText(path);
  if (found.kind !== 'text') return found;
  const parsed = parseAlerts(found.text);
  if (parsed.kind !== 'broken') return parsed;
  return { kind: 'broken', file: broken === 'keep' ? null : await setAside(path, new Date()) };
}

async function rewrite(
  path: string,
  edit: (found: KeptAlerts | null) => KeptAlerts,
): Promise<AlertsWriting> {
  const found = await readFile(path, 'set-aside');
  if (found.kind === 'newer' || found.kind === 'unreadable') return found;
  const kept = edit(found.kind === 'read' ? found.kept : null);
  await writeFileWhole(path, alertsText(kept), fileMode.ownerOnly);
  return { kind: 'written', kept };
}
