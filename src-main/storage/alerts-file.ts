import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { alertsText, type KeptAlerts, parseAlerts } from '../core/alerts/alerts-document.ts';
import { errorCode } from '../core/machine/error-code.ts';
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

/** The file of a data folder in which alerts and what they are judged by are kept. */
export interface AlertsFile {
  /** Never rejects. A file that cannot be understood is set aside under another name. */
  read(): Promise<AlertsReading>;
  /** Null when it was written, else the system's code of what kept it from that. */
  write(kept: KeptAlerts): Promise<string | null>;
}

/** The file of alerts in `directory`, which is made when something is to be written. */
export function alertsFile(directory: string): AlertsFile {
  const path = join(directory, 'alerts.json');
  return {
    read: async () => {
      const found = await readKeptText(path);
      if (found.kind !== 'text') return found;
      const parsed = parseAlerts(found.text);
      if (parsed.kind !== 'broken') return parsed;
      return { kind: 'broken', file: await setAside(path, new Date()) };
    },
    write: async (kept) => {
      try {
        await mkdir(directory, { recursive: true, mode: 0o700 });
        await writeFileWhole(path, alertsText(kept), fileMode.ownerOnly);
        return null;
      } catch (error) {
        return errorCode(error);
      }
    },
  };
}
