import { followRows, type RowChanges } from './follow-rows.ts';
import type { KernelAddresses } from './kernel-addresses.ts';
import type { RowLayout } from './row-layout.ts';
import { scanRow } from './scan-row.ts';
import { skipSpaces } from './scan-number.ts';
import type { SocketTableRow } from './socket-table-row.ts';

export interface ParsedSocketTable extends RowChanges {
  /** Lines that do not look like a socket; the header is not counted. */
  readonly malformedRows: number;
  /** The start of one such line. */
  readonly malformedExample: string | null;
}

/** Reads one socket table again and again, at a cost for new lines but hardly for old ones. */
export interface SocketTableParser {
  /** Never throws; what is not a row is counted. */
  parse(table: Buffer): ParsedSocketTable;
  /** Takes a row for new when it is met again. */
  forget(row: SocketTableRow): void;
}

export interface SocketTableParserOptions {
  readonly layout: RowLayout;
  readonly protocol: 'tcp' | 'udp';
  readonly addresses: KernelAddresses;
}

const lineFeed = 10;
const exampleLength = 80;

/** A parser that has seen nothing yet. */
export function socketTableParser(options: SocketTableParserOptions): SocketTableParser {
  const { layout } = options;
  const rows = followRows(options);
  const words = new Uint32Array(layout.width);
  return {
    forget: (row) => rows.forget(row),
    parse: (table) => {
      let malformedRows = 0;
      let malformedExample: string | null = null;
      rows.start();
      for (let start = 0; start < table.length;) {
        const lineEnd = table.indexOf(lineFeed, start);
        // A last line without its end may have lost digits of its inode, so it is no row.
        const whole = lineEnd !== -1;
        const end = whole ? lineEnd : table.length;
        if (whole && scanRow(table, { start, end }, layout, words)) rows.see(words);
        else if (!isHeaderOrEmpty(table, start, end)) {
          malformedRows += 1;
          malformedExample ??= example(table, start, end);
        }
        start = end + 1;
      }
      return { ...rows.end(), malformedRows, malformedExample };
    },
  };
}

function isHeaderOrEmpty(table: Buffer, start: number, end: number): boolean {
  const first = skipSpaces(table, start, end);
  return first === end || (start === 0 && table.toString('latin1', first, first + 3) === 'sl ');
}

function example(table: Buffer, start: number, end: number): string {
  return table.toString('latin1', start, Math.min(end, start + exampleLength)).trim();
}
