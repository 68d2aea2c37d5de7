import type { Filter } from '../../core/query/filter.ts';
import { redactKept } from '../../core/redact/redact-reading.ts';
import type { UnixSocket } from '../../core/unix/unix-socket.ts';
import type { CommandTools, TableReading } from '../command-tools.ts';

/** A reading with the Unix-domain sockets that belong to it, where they were read. */
export interface WholeReading extends TableReading {
  readonly unixSockets?: readonly UnixSocket[] | null;
}

/** A reading and which of its sockets are to be shown. */
export interface ChosenReading {
  readonly reading: WholeReading;
  readonly filter: Filter;
}

/** What is to be shown, as it may be shared: what the filter keeps, without what is private. */
export async function sharedReading(
  reading: WholeReading,
  filter: Filter,
  { redaction }: Pick<CommandTools, 'redaction'>,
): Promise<WholeReading> {
  const { unixSockets = null } = reading;
  return { ...reading, ...redactKept({ ...reading, unixSockets }, filter, await redaction()) };
}

/** The same where it is wished, else the truth. */
export async function readingAsWished(
  { reading, filter }: ChosenReading,
  redact: boolean,
  tools: Pick<CommandTools, 'redaction'>,
): Promise<ChosenReading> {
  if (!redact) return { reading, filter };
  return { reading: await sharedReading(reading, filter, tools), filter: everything };
}

const everything = (): boolean => true;
