import type { Stop } from '../../core/contract/client.ts';
import type { Family, Protocol } from '../../core/socket/socket.ts';
import type { NetworkCounters } from './gate/parse-network-counters.ts';
import { isTableDue, movementOf } from './gate/table-due.ts';
import type { KernelAddresses } from './rows/kernel-addresses.ts';
import type { RowLayout } from './rows/row-layout.ts';
import { socketTableParser, type ParsedSocketTable } from './rows/socket-table-parser.ts';
import type { SocketTableRow } from './rows/socket-table-row.ts';
import { SocketTableError } from './socket-table-error.ts';
import { socketTableFile, type SharedBuffer } from './socket-table-file.ts';
import type { SocketTable } from './socket-table.ts';

/** A table as of one reading. */
export interface TableLook {
  readonly table: SocketTable;
  readonly malformedRows: number;
  readonly malformedExample: string | null;
  /** False when it was left unread and is what it was before. */
  readonly isRead: boolean;
  /** False when it was left unread although something had moved. */
  readonly current: boolean;
}

/** When to read a table: in any case, when anything at all moved, or when `isTableDue` says so. */
export type ReadingNeed = 'always' | 'if-moved' | 'if-due';

/** One of the kernel's tables, read when it may have changed. */
export interface TableReader {
  /** Throws `SocketTableError`. */
  read(counters: NetworkCounters | null, need: ReadingNeed): TableLook;
  /** Takes a row for new when it is met again. */
  forget(row: SocketTableRow): void;
  readonly close: Stop;
}

export interface TableReaderOptions {
  readonly name: string;
  readonly protocol: Protocol;
  readonly family: Family;
  readonly layout: RowLayout;
  readonly directory: string;
  readonly shared: SharedBuffer;
  readonly addresses: KernelAddresses;
}

const emptyTable = Buffer.alloc(0);

/** The table `name` below `directory`, kept open between readings. */
export function tableReader(options: TableReaderOptions): TableReader {
  const { name, protocol, family, directory, shared } = options;
  const path = `${directory}/${name}`;
  const file = socketTableFile(path, shared);
  const parser = socketTableParser(options);
  let last: {
    readonly parsed: ParsedSocketTable;
    readonly counters: NetworkCounters | null;
  } | null = null;
  let skipped = 0;
  let kinds = { hadConnections: false, hadUnaccepted: false };

  const readNow = (): ParsedSocketTable => {
    const text = attempt(path, () => file.read());
    if (text === null && name === 'tcp') throw new SocketTableError(path, 'ENOENT');
    return parser.parse(text ?? emptyTable);
  };

  const lookOf = (parsed: ParsedSocketTable, isRead: boolean, current: boolean): TableLook => {
    const { malformedRows, malformedExample, ...changes } = parsed;
    return {
      table: { protocol, family, ...changes },
      malformedRows,
      malformedExample,
      isRead,
      current,
    };
  };

  return {
    forget: (row) => parser.forget(row),
    close: file.close,
    read: (counters, need) => {
      const movement = movementOf(last?.counters ?? null, counters, family);
      const due =
        need === 'always' ||
        (need === 'if-moved' && movement !== 'still') ||
        isTableDue(movement, { skipped, ...kinds });
      if (last !== null && !due) {
        skipped += 1;
        const { parsed } = last;
        const unchanged = { ...parsed, previous: parsed.rows, arrived: [], departed: [] };
        return lookOf(unchanged, false, movement !== 'traffic');
      }
      const parsed = readNow();
      if (parsed.rows !== last?.parsed.rows) kinds = kindsOf(parsed.rows);
      last = { parsed, counters };
      skipped = 0;
      return lookOf(parsed, true, true);
    },
  };
}

const established = 1;
const closeWait = 8;

function kindsOf(rows: readonly SocketTableRow[]): {
  readonly hadConnections: boolean;
  readonly hadUnaccepted: boolean;
} {
  return {
    hadConnections: rows.some(({ remote }) => remote.port !== 0),
    hadUnaccepted: rows.some(
      ({ inode, stateNumber }) =>
        inode === 0 && (stateNumber === established || stateNumber === closeWait),
    ),
  };
}

function attempt<Value>(path: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new SocketTableError(path, error);
  }
}
