import type { FilterError } from '../../../src-main/core/query/filter.ts';

/** A piece of the text as typed; `wrong` pieces are underlined. */
export interface TypedPiece {
  readonly text: string;
  readonly wrong: boolean;
}

/** Cuts the text of the search box at its errors; the pieces together are the text. */
export function markErrors(
  text: string,
  errors: readonly Pick<FilterError, 'start' | 'end'>[],
): readonly TypedPiece[] {
  const pieces: TypedPiece[] = [];
  let from = 0;
  for (const { start, end } of [...errors].sort((a, b) => a.start - b.start)) {
    if (end <= from) continue;
    const wrongFrom = Math.max(from, start);
    pieces.push({ text: text.slice(from, wrongFrom), wrong: false });
    pieces.push({ text: text.slice(wrongFrom, end), wrong: true });
    from = end;
  }
  pieces.push({ text: text.slice(from), wrong: false });
  return pieces.filter((piece) => piece.text !== '');
}
