import { displayWidth, graphemesOf, graphemeWidth } from './display-width.ts';

/** Breaks a text at spaces into lines of at most `width` columns; a longer word is cut. */
export function wrapText(text: string, width: number): string[] {
  const words = text.split(' ').flatMap((word) => wordParts(word, width));
  return joinWithin(words, ' ', width);
}

/** Joins parts into lines of at most `width` columns; a part that alone is longer has its own line. */
export function joinWithin(parts: readonly string[], separator: string, width: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = last === undefined ? part : last + separator + part;
    if (last !== undefined && displayWidth(joined.trimEnd()) <= width)
      lines[lines.length - 1] = joined;
    else lines.push(part);
  }
  return lines;
}

function wordParts(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const parts = [''];
  for (const grapheme of graphemesOf(word)) {
    const last = parts.at(-1) ?? '';
    if (displayWidth(last) + graphemeWidth(grapheme) <= width)
      parts[parts.length - 1] = last + grapheme;
    else parts.push(grapheme);
  }
  return parts;
}
