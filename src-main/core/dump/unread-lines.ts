import type { LineFormat } from './line-format.ts';
import { otherSocketKind } from './other-socket-line.ts';
import type { DumpRows, LineKind } from './read-rows.ts';

/** A table may be preceded by a prompt, warnings and its header; what is further up is not known. */
const longestPreamble = 12;
const longestTitle = 4;

/**
 * The indexes of lines that belong to no table: not those before the first row, not the titles
 * and headers between two kinds of rows, in whatever language, and not a header that comes again.
 */
export function unreadLines(
  lines: readonly string[],
  { kinds }: DumpRows,
  format: LineFormat,
): readonly number[] {
  const first = kinds.findIndex(isTable);
  const preamble = Math.max(0, first - longestPreamble);
  const headers = new Set(lines.slice(preamble, first).map((line) => line.trim()));
  const isExcused = (line: string, index: number): boolean => {
    if (format.startsRow(line)) return false;
    if (index < first) return index >= preamble;
    return headers.has(line.trim()) || isTitle(lines, kinds, index);
  };
  return lines.flatMap((line, index) =>
    kinds[index] === 'unknown' && !isExcused(line, index) ? [index] : [],
  );
}

function isTable(kind: LineKind): boolean {
  return kind === 'row' || kind === 'other';
}

/** A title has no numbers of its own, and after it come rows of another kind than before it. */
function isTitle(lines: readonly string[], kinds: readonly LineKind[], index: number): boolean {
  if (/(?:^|\s)\d+(?:\s|$)/.test(lines[index] ?? '')) return false;
  const before = nearest(kinds, index, -1);
  const after = nearest(kinds, index, 1);
  if (before === null || after === null) return false;
  return kindOfSocket(lines, kinds, before) !== kindOfSocket(lines, kinds, after);
}

/** The index of the nearest row in one direction, with nothing but a title between. */
function nearest(kinds: readonly LineKind[], index: number, step: 1 | -1): number | null {
  let titles = 1;
  for (let at = index + step; titles <= longestTitle; at += step) {
    const kind = kinds[at];
    if (kind === undefined) return null;
    if (isTable(kind)) return at;
    if (kind === 'unknown') titles += 1;
  }
  return null;
}

function kindOfSocket(lines: readonly string[], kinds: readonly LineKind[], index: number): string {
  return kinds[index] === 'row' ? 'row' : otherSocketKind(lines[index] ?? '');
}
