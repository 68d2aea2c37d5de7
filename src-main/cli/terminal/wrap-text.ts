import { displayWidth, graphemesOf, graphemeWidth } from './display-width.ts';

/**
 * Breaks a text into lines of at most `width` columns: at spaces, and between the characters of
 * scripts that are written without any; a longer word is cut.
 */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let gap = ' ';
  for (const word of text.split(' ')) {
    for (const part of breakable(word).flatMap((piece) => wordParts(piece, width))) {
      const last = lines.at(-1);
      const joined = last === undefined ? part : last + gap + part;
      if (last !== undefined && displayWidth(joined.trimEnd()) <= width)
        lines[lines.length - 1] = joined;
      else lines.push(part);
      gap = '';
    }
    gap = ' ';
  }
  return lines;
}

/** No line begins with these, nor ends with those (Unicode line breaking, UAX #14: CL, OP). */
const closing = /^[，。、：；！？）”》」…]/u;
const opening = /[（“《「]$/u;

/** The parts of a word between which a line may break: around each ideograph. */
function breakable(word: string): string[] {
  if (word === '') return [''];
  const pieces: string[] = [];
  for (const grapheme of graphemesOf(word)) {
    const last = pieces.at(-1);
    const wide = graphemeWidth(grapheme) === 2 || endsWide(last);
    const mayBreak = wide && !closing.test(grapheme) && !opening.test(last ?? '');
    if (last === undefined || mayBreak) pieces.push(grapheme);
    else pieces[pieces.length - 1] = last + grapheme;
  }
  return pieces;
}

function endsWide(text = ''): boolean {
  return graphemeWidth(graphemesOf(text).at(-1) ?? '') === 2;
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
