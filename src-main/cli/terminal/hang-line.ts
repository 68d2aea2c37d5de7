import { stripVTControlCharacters } from 'node:util';
import { displayWidth } from './display-width.ts';

const indent = ' '.repeat(4);

/**
 * Breaks a line that is longer than the terminal at spaces, and hangs what follows from its
 * beginning. It may be styled already; one that fits, or that no terminal reads, stays as it is.
 */
export function hangLine(line: string, columns: number | null): string {
  if (columns === null || widthOf(line) <= columns) return line;
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last === undefined) lines.push(word);
    else if (widthOf(joined) <= columns || widthOf(last) === indent.length)
      lines[lines.length - 1] = joined;
    else lines.push(indent + word);
  }
  return lines.map((one) => one.trimEnd()).join('\n');
}

function widthOf(text: string): number {
  return displayWidth(stripVTControlCharacters(text).trimEnd());
}
