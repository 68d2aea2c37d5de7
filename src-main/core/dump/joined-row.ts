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
 * Where nothing shows that lines were broken, the shortest piece that is a row is taken, or the
 * one that tells its owner. Where a number goes on below the row it is unknown which pid was
 * meant, and no owner is given.
 */
export function joinedRow(text: DumpText, index: number): JoinedRow | null {
  const { lines, format } = text;
  let whole = lines[index] ?? '';
  let best = asJoined(format.read(whole), 1);
  if (best === null && !format.startsRow(whole)) return null;
  for (let count = 2; count <= mostLines && isContinuation(text, index + count - 1); count += 1) {
    const longer = joinNext(text, whole, index + count - 1);
    whole = longer.whole;
    if (longer.row === null) continue;
    const takesLongest = best === null || text.wrapWidth !== null;
    if (takesLongest || tellsMore(longer.row, best?.row)) best = asJoined(longer.row, count);
  }
  return best === null ? null : withoutDoubt(best, lines[index + best.lineCount]);
}

interface LongerLine {
  readonly whole: string;
  readonly row: DumpRow | null;
}

/**
 * A line that is as wide as the terminal was broken between two characters, others at a blank;
 * where blanks at the ends were lost as well, what makes the better row tells.
 */
function joinNext(
  { lines, format, wrapWidth }: DumpText,
  start: string,
  index: number,
): LongerLine {
  const next = lines[index] ?? '';
  const spaced = read(format, `${start} ${next}`);
  if (lines[index - 1]?.length !== wrapWidth) return spaced;
  const glued = read(format, start + next);
  return spaced.row !== null && tellsMore(spaced.row, glued.row) ? spaced : glued;
}

function read(format: LineFormat, whole: string): LongerLine {
  return { whole, row: format.read(whole) };
}

function asJoined(row: DumpRow | null, lineCount: number): JoinedRow | null {
  return row === null ? null : { row, lineCount };
}

function tellsMore(row: DumpRow, before: DumpRow | null | undefined): boolean {
  if (before === null || before === undefined) return true;
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
