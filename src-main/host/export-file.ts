import type { RequestArgument } from '../core/contract/contract.ts';
import { RequestError } from '../core/contract/request-error.ts';
import type { Filter } from '../core/query/filter.ts';
import { parseFilter } from '../core/query/parse-filter.ts';
import { exportText } from '../core/snapshot/export-text.ts';
import type { UnixSocket } from '../core/unix/unix-socket.ts';
import { translate } from '../core/words/translate.ts';
import type { Monitor } from '../monitor/monitor.ts';

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
    filter: readFilter(wish.filter),
    unixSockets,
  });
}

function readFilter(text: string): Filter {
  const parsed = parseFilter(text);
  if (parsed.ok) return parsed.filter;
  const problem = parsed.errors.map(({ key, values }) => translate(key, values)).join(' · ');
  const values = { name: 'snapshot.export', problem };
  throw new RequestError('invalid', translate('host.invalidArgument', values));
}
