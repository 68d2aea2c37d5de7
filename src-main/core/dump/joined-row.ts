import type { DumpRow } from './dump-row.ts';
import { isPrompt } from './dump-lines.ts';
import type { LineFormat } from './line-format.ts';
import { isOtherSocketLine } from './other-socket-line.ts';

/** A row and how many lines it took. */
export interface JoinedRow {
  readonly row: DumpRow;
  readonly lineCount: number;
}

/** The text of a dump and how it is to be read. */
export interface DumpText {
  readonly lines: readonly string[];
  readonly format: LineFormat;
  /** Where a terminal broke its lines, in characters; null where none did. */
  readonly wrapWidth: number | null;
}

/** A row of macOS takes three lines of a terminal of 80 columns, one of ss with its users more. */
const mostLines = 6;

/**
 * The row that begins at a line, put together again where a terminal or a mail program broke it.
 * The shortest piece that is a row is taken, unless the break at its end shows that more belongs
 * to it, or only the rest tells its owner. Where a number goes on below it is unknown which pid
 * was meant, and no owner is given.
 */
export function joinedRow(text: DumpText, index: number): JoinedRow | null {
  const { lines, format } = text;
  let whole = lines[index] ?? '';
  let best = asJoined(format.read(whole), 1);
  if (best === null && !format.startsRow(whole)) return null;
  for (let count = 2; count <= mostLines && isContinuation(text, index + count - 1); count += 1) {
    const isBroken = lines[index + count - 2]?.length === text.wrapWidth;
    whole += (isBroken ? '' : ' ') + (lines[index + count - 1] ?? '');
    const longer = asJoined(format.read(whole), count);
    if (longer !== null && (best === null || isBroken || tellsMore(longer, best))) best = longer;
  }
  return best === null ? null : withoutDoubt(best, lines[index + best.lineCount]);
}

function asJoined(row: DumpRow | null, lineCount: number): JoinedRow | null {
  return row === null ? null : { row, lineCount };
}

function tellsMore({ row }: JoinedRow, { row: before }: JoinedRow): boolean {
  if (before.owners.length > 0) return false;
  return row.owners.length > 0 || (row.tellsOwner && !before.tellsOwner);
}

function isContinuation({ lines, format }: DumpText, index: number): boolean {
  const line = lines[index];
  if (line === undefined || line.trim() === '') return false;
  if (format.startsRow(line) || format.programOf(line) !== null || format.isDetail(line))
    return false;
  return !isOtherSocketLine(line) && !isPrompt(line);
}

function withoutDoubt(joined: JoinedRow, next: string | undefined): JoinedRow {
  if (joined.row.owners.length === 0 || !/^\s*\d+\s*$/.test(next ?? '')) return joined;
  return { ...joined, row: { ...joined.row, owners: [] } };
}
