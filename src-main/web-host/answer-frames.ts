import { answerFrame, socketsFrame } from './wire-frame.ts';

/** Rows in one frame: some five milliseconds to write here, and to read in the window. */
const rowsInFrame = 1000;

/**
 * The frames of an answer, each written only when it is called for. Most of the rows of a big table
 * go in frames of their own before the answer, so that neither side does all of it in one turn.
 */
export function answerFrames(id: number, result: unknown): readonly (() => Buffer)[] {
  if (!hasSockets(result)) return [() => answerFrame(id, result)];
  const { sockets } = result;
  const frames: (() => Buffer)[] = [];
  let ahead = 0;
  for (; sockets.length - ahead > rowsInFrame; ahead += rowsInFrame) {
    const [from, to] = [ahead, ahead + rowsInFrame];
    frames.push(() => socketsFrame(id, sockets.slice(from, to)));
  }
  frames.push(() => answerFrame(id, { ...result, sockets: sockets.slice(ahead) }));
  return frames;
}

function hasSockets(result: unknown): result is { readonly sockets: readonly unknown[] } {
  return (
    typeof result === 'object' &&
    result !== null &&
    'sockets' in result &&
    Array.isArray(result.sockets)
  );
}
