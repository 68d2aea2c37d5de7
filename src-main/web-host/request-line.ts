import { RequestError } from '../core/contract/request-error.ts';
import type { ClientMessage } from '../core/contract/wire-message.ts';
import { answerRequest } from '../host/requests/answer-request.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';
import { answerFrames } from './answer-frames.ts';
import { reportFault } from '../monitor/report-fault.ts';
import type { ClientOutbox } from './client-outbox.ts';
import { errorFrame } from './wire-frame.ts';

/** The requests of one client that wait for their answers. */
export interface RequestLine {
  /** Answers the message in its time; false, and no answer, when too many wait already. */
  take(message: ClientMessage): boolean;
}

/**
 * An empty line. Handlers run side by side, but answers are written out one at a time, each only
 * when the client has taken the one before: a client that does not read holds one answer.
 * `onFault` is called when an answer cannot be written at all.
 */
export function createRequestLine(
  handlers: RequestHandlers,
  outbox: ClientOutbox,
  limit: number,
  onFault: () => void,
): RequestLine {
  let inLine = 0;
  let lastAnswer = Promise.resolve();

  async function answer(message: ClientMessage): Promise<void> {
    const frames = await outcomeOf(handlers, message);
    const answered = lastAnswer.then(async () => {
      for (const [at, writeFrame] of frames.entries()) {
        await outbox.whenAnswered();
        if (at === 0) inLine -= 1;
        outbox.sendAnswer(writeFrame());
      }
    });
    lastAnswer = answered.catch(onFault);
  }

  return {
    take(message) {
      if (inLine >= limit) return false;
      inLine += 1;
      void answer(message);
      return true;
    },
  };
}

/** The frames that answer a message, written out only when called for. Never rejects. */
async function outcomeOf(
  handlers: RequestHandlers,
  { id, request, argument }: ClientMessage,
): Promise<readonly (() => Buffer)[]> {
  try {
    const result = await answerRequest(handlers, request, argument);
    return answerFrames(id, result);
  } catch (error) {
    const known = error instanceof RequestError ? error : new RequestError('failed', '');
    if (known.cause !== undefined) reportFault(known.message, known.cause);
    return [() => errorFrame(id, known)];
  }
}
