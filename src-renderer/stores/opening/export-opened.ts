import type { ExportFormat, ExportOutcome } from '../../../src-main/core/contract/contract.ts';
import type { Filter } from '../../../src-main/core/query/filter.ts';
import type { Digest } from '../../../src-main/core/redact/pseudonyms.ts';
import { redactKept } from '../../../src-main/core/redact/redact-reading.ts';
import { exportText } from '../../../src-main/core/snapshot/export-text.ts';
import type { OpenedTable } from './opened-table.ts';

/** What of an opened table is exported, and how. */
export interface OpenedExport {
  readonly format: ExportFormat;
  readonly filter: Filter;
  readonly filterText: string;
  readonly redacted: boolean;
}

const everything = (): boolean => true;

/**
 * Writes an opened table as a file that the page saves: the host knows nothing of it. As from the
 * live table a whole snapshot alone has the Unix-domain sockets. What was opened did not tell
 * stands in the notes.
 */
export function exportOpened(
  { dump, machine, unix }: OpenedTable,
  { format, filter, filterText, redacted }: OpenedExport,
  randomDigest: () => Digest,
): ExportOutcome {
  const { takenAtMs, sockets } = dump;
  const snapshot = { revision: 0, takenAtMs, sockets, notes: [fromDump] };
  const unixSockets = filterText === '' ? (unix?.sockets ?? null) : null;
  const reading = { snapshot, machine, unixSockets };
  if (!redacted)
    return { outcome: 'download', ...exportText({ ...reading, format, filter, filterText }) };
  const shared = redactKept(reading, filter, { digest: randomDigest(), users: [] });
  return { outcome: 'download', ...exportText({ ...shared, format, filter: everything }) };
}

const fromDump = { code: 'from-dump', level: 'info', values: {} } as const;
