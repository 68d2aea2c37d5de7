/** Rows in one piece: some five milliseconds to write in the host, and to read in the window. */
const rowsInPiece = 1000;

/** An answer to a window in pieces: rows that go ahead of it, then the answer with the last rows. */
export interface CutAnswer {
  readonly ahead: readonly (readonly unknown[])[];
  readonly last: unknown;
}

/**
 * Cuts an answer with very many `sockets` so that neither side does all of it in one turn. Every
 * other answer is its own last piece.
 */
export function cutAnswer(result: unknown): CutAnswer {
  if (!hasSockets(result)) return { ahead: [], last: result };
  const { sockets } = result;
  const ahead: unknown[][] = [];
  let from = 0;
  for (; sockets.length - from > rowsInPiece; from += rowsInPiece) {
    ahead.push(sockets.slice(from, from + rowsInPiece));
  }
  return { ahead, last: from === 0 ? result : { ...result, sockets: sockets.slice(from) } };
}

/** The whole answer again, of the rows that came ahead and the last piece. */
export function joinAnswer(ahead: readonly unknown[], last: unknown): unknown {
  if (ahead.length === 0 || !hasSockets(last)) return last;
  return { ...last, sockets: ahead.concat(last.sockets) };
}

function hasSockets(result: unknown): result is { readonly sockets: readonly unknown[] } {
  return (
    typeof result === 'object' &&
    result !== null &&
    'sockets' in result &&
    Array.isArray(result.sockets)
  );
}
