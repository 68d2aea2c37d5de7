/** Rows in one piece: some five milliseconds to write in the host, and to read in the window. */
const rowsInPiece = 1000;
/** Characters in one piece of a text: the same time. */
const textInPiece = 500_000;

/** An answer to a window in pieces: parts that go ahead of it, then the answer with the last ones. */
export interface CutAnswer {
  readonly ahead: readonly (readonly unknown[])[];
  readonly last: unknown;
}

/**
 * Cuts an answer with very many `sockets`, or a very long `text`, so that neither side does all of
 * it in one turn. Every other answer is its own last piece.
 */
export function cutAnswer(result: unknown): CutAnswer {
  if (hasSockets(result)) return cutSockets(result);
  return hasText(result) ? cutText(result) : { ahead: [], last: result };
}

/** The whole answer again, of the parts that came ahead and the last piece. */
export function joinAnswer(ahead: readonly unknown[], last: unknown): unknown {
  if (ahead.length === 0) return last;
  if (hasSockets(last)) return { ...last, sockets: ahead.concat(last.sockets) };
  return hasText(last) ? { ...last, text: ahead.join('') + last.text } : last;
}

function cutSockets(result: WithSockets): CutAnswer {
  const { sockets } = result;
  const ahead: unknown[][] = [];
  let from = 0;
  for (; sockets.length - from > rowsInPiece; from += rowsInPiece) {
    ahead.push(sockets.slice(from, from + rowsInPiece));
  }
  return { ahead, last: from === 0 ? result : { ...result, sockets: sockets.slice(from) } };
}

function cutText(result: WithText): CutAnswer {
  const { text } = result;
  const ahead: string[][] = [];
  let from = 0;
  while (text.length - from > textInPiece) {
    const end = endOfPiece(text, from + textInPiece);
    ahead.push([text.slice(from, end)]);
    from = end;
  }
  return { ahead, last: from === 0 ? result : { ...result, text: text.slice(from) } };
}

/** Never between the two halves of a character, which alone would not survive the line. */
function endOfPiece(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end;
}

interface WithSockets {
  readonly sockets: readonly unknown[];
}
interface WithText {
  readonly text: string;
}

function hasSockets(result: unknown): result is WithSockets {
  return (
    typeof result === 'object' &&
    result !== null &&
    'sockets' in result &&
    Array.isArray(result.sockets)
  );
}

function hasText(result: unknown): result is WithText {
  return (
    typeof result === 'object' &&
    result !== null &&
    'text' in result &&
    typeof result.text === 'string'
  );
}
