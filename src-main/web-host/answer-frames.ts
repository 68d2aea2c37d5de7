import { cutAnswer } from '../core/contract/cut-answer.ts';
import { answerFrame, partsFrame } from './wire-frame.ts';

/** The frames of an answer in their order, each written only when it is called for. */
export function answerFrames(id: number, result: unknown): readonly (() => Buffer)[] {
  const { ahead, last } = cutAnswer(result);
  return [...ahead.map((parts) => () => partsFrame(id, parts)), () => answerFrame(id, last)];
}
