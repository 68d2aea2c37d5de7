import type { DumpRow } from './dump-row.ts';

/** The first columns of a line, parted by white space, and what stands behind them. */
export interface Columns {
  readonly columns: readonly string[];
  readonly rest: string;
}

/** Takes `count` columns off a line; null when it has fewer. `rest` has no white space around it. */
export function takeColumns(line: string, count: number): Columns | null {
  const column = /\S+/g;
  const columns: string[] = [];
  while (columns.length < count) {
    const found = column.exec(line);
    if (found === null) return null;
    columns.push(found[0]);
  }
  return { columns, rest: line.slice(column.lastIndex).trim() };
}

/** An endpoint as a tool wrote it, address and port apart. */
export interface WrittenEndpoint {
  readonly address: string;
  readonly port: string;
}

/**
 * Parts `127.0.0.1:80` or, with a dot, `127.0.0.1.80` at the last separator. The port is a number
 * or `*`; null for anything else, such as a name (`localhost:http`).
 */
export function splitEndpoint(text: string, separator: ':' | '.'): WrittenEndpoint | null {
  const at = text.lastIndexOf(separator);
  const port = text.slice(at + 1);
  if (at < 1 || !/^(?:\d{1,5}|\*)$/.test(port)) return null;
  return { address: text.slice(0, at), port };
}

/** Both ends of a row. */
export type RowEnds = Pick<DumpRow, 'localAddress' | 'localPort' | 'remoteAddress' | 'remotePort'>;

/** Both ends as a row writes them; null when one of them is no endpoint. */
export function readEnds(near: string, far: string, separator: ':' | '.'): RowEnds | null {
  const local = splitEndpoint(near, separator);
  const remote = splitEndpoint(far, separator);
  if (local === null || remote === null) return null;
  return {
    localAddress: local.address,
    localPort: local.port,
    remoteAddress: remote.address,
    remotePort: remote.port,
  };
}

/** `Recv-Q Send-Q Local Remote`, which netstat and ss of all Unixes have in this order. */
export function readQueuesAndEnds(
  [receive = '', send = '', near = '', far = '']: readonly string[],
  separator: ':' | '.',
): (RowEnds & Pick<DumpRow, 'receiveQueueBytes' | 'sendQueueBytes'>) | null {
  const ends = readEnds(near, far, separator);
  if (ends === null || !/^\d+$/.test(receive) || !/^\d+$/.test(send)) return null;
  return { ...ends, receiveQueueBytes: Number(receive), sendQueueBytes: Number(send) };
}
