import type { Filter } from '../../core/query/filter.ts';
import { redactReading } from '../../core/redact/redact-reading.ts';
import type { UnixSocket } from '../../core/unix/unix-socket.ts';
import type { CommandTools, TableReading } from '../command-tools.ts';

/** A reading with the Unix-domain sockets that belong to it, where they were read. */
export interface WholeReading extends TableReading {
  readonly unixSockets?: readonly UnixSocket[] | null;
}

/**
 * The reading as it may be shared: what `filter` keeps of it, without what is private. The filter
 * speaks of true names, so it must not be asked again.
 */
export async function sharedReading(
  reading: WholeReading,
  filter: Filter,
  { redaction }: Pick<CommandTools, 'redaction'>,
): Promise<WholeReading> {
  const sockets = reading.snapshot.sockets.filter(filter);
  const { unixSockets = null } = reading;
  const kept = { ...reading, unixSockets, snapshot: { ...reading.snapshot, sockets } };
  return { ...reading, ...redactReading(kept, await redaction()) };
}
