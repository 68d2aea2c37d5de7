import type { Stop } from '../../core/contract/client.ts';
import type { Family, Protocol } from '../../core/socket/socket.ts';
import { parseSocketTable } from './parse-socket-table.ts';
import type { SocketTableRow } from './parse-socket-table.ts';
import { sharedBuffer, socketTableFile, type SharedBuffer } from './socket-table-file.ts';

/** The rows of one of the kernel's four tables. */
export interface SocketTable {
  readonly protocol: Protocol;
  readonly family: Family;
  readonly rows: readonly SocketTableRow[];
}

export interface SocketTablesReading {
  readonly tables: readonly SocketTable[];
  readonly skippedRows: number;
  readonly skippedExample: string | null;
}

/** The four tables, kept open between readings. */
export interface SocketTables {
  /** Throws `SocketTableError` when a table that is there cannot be read, or no table is there. */
  read(): SocketTablesReading;
  readonly close: Stop;
}

/** A table that could not be read; the cause is the system's error. */
export class SocketTableError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(`cannot read ${path}`, { cause });
    this.name = 'SocketTableError';
    this.path = path;
  }
}

const tableKinds = [
  { name: 'tcp', protocol: 'tcp', family: 'ipv4', addressDigits: 8 },
  { name: 'tcp6', protocol: 'tcp', family: 'ipv6', addressDigits: 32 },
  { name: 'udp', protocol: 'udp', family: 'ipv4', addressDigits: 8 },
  { name: 'udp6', protocol: 'udp', family: 'ipv6', addressDigits: 32 },
] as const;

/**
 * The tables of the network namespace whose directory (`/proc/net`) is given. Networks that are
 * read one after the other may share the buffer.
 */
export function socketTables(
  directory = '/proc/net',
  shared: SharedBuffer = sharedBuffer(),
): SocketTables {
  const files = tableKinds.map((kind) => {
    const path = `${directory}/${kind.name}`;
    return { kind, path, file: socketTableFile(path, shared) };
  });

  const parse = ({ kind, path, file }: (typeof files)[number]) => {
    const text = attempt(path, () => file.read());
    if (text !== null) return { kind, ...parseSocketTable(text, kind.addressDigits) };
    if (kind.name === 'tcp') throw new SocketTableError(path, 'ENOENT');
    return { kind, rows: [], malformedRows: 0, malformedExample: null };
  };

  return {
    read: () => {
      const parsed = files.map(parse);
      return {
        tables: parsed.map(({ kind, rows }) => ({
          protocol: kind.protocol,
          family: kind.family,
          rows,
        })),
        skippedRows: parsed.reduce((sum, { malformedRows }) => sum + malformedRows, 0),
        skippedExample: parsed.find((table) => table.malformedExample)?.malformedExample ?? null,
      };
    },
    close: () => files.forEach(({ file }) => file.close()),
  };
}

function attempt<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new SocketTableError(path, error);
  }
}
