import type { LineFormat } from './line-format.ts';

/** No terminal is narrower. */
const narrowest = 40;

/**
 * The width at which a terminal broke the lines of a text, in characters: no line is longer, and
 * most lines that are so long go on below. Null where nothing was broken.
 */
export function wrapWidth(lines: readonly string[], format: LineFormat): number | null {
  const longest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (longest < narrowest) return null;
  let broken = 0;
  let whole = 0;
  lines.forEach((line, index) => {
    if (line.length !== longest) return;
    const next = lines[index + 1] ?? '';
    if (next === '' || format.startsRow(next) || format.isDetail(next)) whole += 1;
    else broken += 1;
  });
  return broken > whole ? longest : null;
}
