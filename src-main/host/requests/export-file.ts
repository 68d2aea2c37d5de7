import type { RequestArgument } from '../../core/contract/contract.ts';
import { redactKept, type RedactOptions } from '../../core/redact/redact-reading.ts';
import { exportText } from '../../core/snapshot/export-text.ts';
import type { UnixSocket } from '../../core/unix/unix-socket.ts';
import type { Monitor } from '../../monitor/monitor.ts';
import { checkedFilter } from './checked-filter.ts';

/** A file before anybody decided where it goes. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What an export needs beyond the table. */
export interface ExportParts {
  readonly unixSockets: readonly UnixSocket[] | null;
  /** How to replace what is private; null exports the truth. */
  readonly redaction: RedactOptions | null;
}

const everything = (): boolean => true;

/**
 * The table as it is now, filtered and written in the format asked for. Throws a `RequestError`
 * (`invalid`) when the filter cannot be understood.
 */
export function exportFile(
  monitor: Pick<Monitor, 'snapshot' | 'machine'>,
  wish: RequestArgument<'snapshot.export'>,
  { unixSockets, redaction }: ExportParts,
): ExportedFile {
  const { format, filter: filterText } = wish;
  const filter = checkedFilter('snapshot.export', filterText);
  const reading = { snapshot: monitor.snapshot(), machine: monitor.machine(), unixSockets };
  if (redaction === null)
    return exportText({ ...reading, format, filter, filterText, withNames: true });
  const shared = redactKept(reading, filter, redaction);
  return exportText({ ...shared, format, filter: everything });
}
