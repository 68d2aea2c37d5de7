import type { DumpRow } from './dump-row.ts';
import { isPrompt } from './dump-lines.ts';
import { joinedRow, type DumpText } from './joined-row.ts';
import type { LineFormat } from './line-format.ts';
import { isOtherSocketLine } from './other-socket-line.ts';
import { wrapWidth } from './wrap-width.ts';

/** What a line turned out to be; `quiet` are blank lines, prompts and what adds to a row. */
export type LineKind = 'row' | 'other' | 'quiet' | 'blank' | 'unknown';

/** A row and the place of its first line, counted from 0. */
export interface PlacedRow {
  readonly row: DumpRow;
  readonly index: number;
}

export interface DumpRows {
  readonly rows: readonly PlacedRow[];
  /** The kind of each line. */
  readonly kinds: readonly LineKind[];
}

/** Reads all lines in one format, rows put together where they were broken. */
export function readRows(lines: readonly string[], format: LineFormat): DumpRows {
  const text: DumpText = { lines, format, wrapWidth: wrapWidth(lines, format) };
  const rows: PlacedRow[] = [];
  const kinds: LineKind[] = [];
  while (kinds.length < lines.length) {
    const index = kinds.length;
    const joined = joinedRow(text, index);
    if (joined === null) {
      kinds.push(kindOf(text, kinds, rows));
      continue;
    }
    rows.push({ row: joined.row, index });
    for (let count = 0; count < joined.lineCount; count += 1) kinds.push('row');
  }
  return { rows, kinds };
}

/** The kind of the line after those whose kinds are known, which is no row. */
function kindOf(text: DumpText, kinds: readonly LineKind[], rows: PlacedRow[]): LineKind {
  const { lines, format, wrapWidth: width } = text;
  const line = lines[kinds.length] ?? '';
  if (line.trim() === '') return 'blank';
  if (isPrompt(line)) return 'quiet';
  if (isOtherSocketLine(line)) return 'other';
  const before = kinds.at(-1);
  const isBroken = lines[kinds.length - 1]?.length === width;
  if (before === 'other' && isBroken && !format.startsRow(line)) return 'quiet';
  if ((before !== 'row' && before !== 'quiet') || rows.length === 0) return 'unknown';
  const program = format.programOf(line);
  if (program !== null) nameProgram(rows, program);
  return program !== null || format.isDetail(line) ? 'quiet' : 'unknown';
}

/** Gives the last row's process the name that stands on a line of its own. */
function nameProgram(rows: PlacedRow[], name: string): void {
  const last = rows.pop();
  if (last === undefined) return;
  const owners = last.row.owners.map((owner) => ({ ...owner, name }));
  rows.push({ ...last, row: { ...last.row, owners } });
}
