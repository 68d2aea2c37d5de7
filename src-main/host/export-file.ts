import type { RequestArgument } from '../core/contract/contract.ts';
import { exportText } from '../core/snapshot/export-text.ts';
import type { UnixSocket } from '../core/unix/unix-socket.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { checkedFilter } from './checked-filter.ts';

/** A file before anybody decided where it goes. */
export interface ExportedFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

/**
 * The table as it is now, filtered and written in the format asked for. Throws a `RequestError`
 * (`invalid`) when the filter cannot be understood.
 */
export function exportFile(
  monitor: Pick<Monitor, 'snapshot' | 'machine'>,
  wish: RequestArgument<'snapshot.export'>,
  unixSockets: readonly UnixSocket[] | null = null,
): ExportedFile {
  return exportText({
    snapshot: monitor.snapshot(),
    machine: monitor.machine(),
    format: wish.format,
    filter: checkedFilter('snapshot.export', wish.filter),
    unixSockets,
  });
}
