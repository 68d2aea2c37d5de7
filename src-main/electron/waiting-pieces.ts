import type { WebContents } from 'electron';
import { cutAnswer } from '../core/contract/cut-answer.ts';
import type { AnswerEnvelope, AnswerPiece } from '../core/contract/preload-bridge.ts';

/** What of a window's contents tells that its page is gone. */
export type PieceTaker = Pick<WebContents, 'on'>;

/** The answers that windows are taking piece by piece. */
export interface WaitingPieces {
  /** The first piece of an answer to a window, or the answer itself where it is of usual size. */
  begin(taker: PieceTaker, result: unknown): AnswerEnvelope | AnswerPiece;
  /** The next piece of the window's own answer, at last the answer; null when there is none. */
  next(taker: PieceTaker, answer: unknown): AnswerEnvelope | AnswerPiece | null;
  /** How many answers wait for a window to call for more. */
  count(): number;
}

/** An answer on its way: the pieces not yet sent, from `sent` on. */
interface WaitingAnswer {
  readonly ahead: readonly (readonly unknown[])[];
  readonly last: unknown;
  sent: number;
}

/** A window takes one table at a time; one that begins many and takes none loses the oldest. */
const mostPerWindow = 8;

/** Nothing waits. What a window did not take is let go when its page closes, crashes or reloads. */
export function waitingPieces(): WaitingPieces {
  const byTaker = new Map<PieceTaker, Map<number, WaitingAnswer>>();
  const followed = new WeakSet<PieceTaker>();
  let lastNumber = 0;

  function answersOf(taker: PieceTaker): Map<number, WaitingAnswer> {
    const answers = byTaker.get(taker) ?? new Map<number, WaitingAnswer>();
    byTaker.set(taker, answers);
    if (!followed.has(taker)) {
      followed.add(taker);
      letGoWith(taker, () => byTaker.delete(taker));
    }
    return answers;
  }

  function next(taker: PieceTaker, number: unknown): AnswerEnvelope | AnswerPiece | null {
    const answers = byTaker.get(taker);
    const waiting = typeof number === 'number' ? answers?.get(number) : undefined;
    if (answers === undefined || waiting === undefined || typeof number !== 'number') return null;
    const parts = waiting.ahead[waiting.sent];
    waiting.sent += 1;
    if (parts !== undefined) return { answer: number, parts };
    answers.delete(number);
    return { ok: true, result: waiting.last };
  }

  return {
    begin(taker, result) {
      const { ahead, last } = cutAnswer(result);
      const [first] = ahead;
      if (first === undefined) return { ok: true, result: last };
      const answers = answersOf(taker);
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size >= mostPerWindow) answers.delete(oldest);
      lastNumber += 1;
      answers.set(lastNumber, { ahead, last, sent: 1 });
      return { answer: lastNumber, parts: first };
    },
    next,
    count: () => [...byTaker.values()].reduce((sum, answers) => sum + answers.size, 0),
  };
}

function letGoWith(taker: PieceTaker, letGo: () => void): void {
  taker.on('destroyed', letGo);
  taker.on('render-process-gone', letGo);
  taker.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) letGo();
  });
}
