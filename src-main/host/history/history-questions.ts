import { RequestError } from '../../core/contract/request-error.ts';
import { translate } from '../../core/words/translate.ts';
import type {
  HistoryQuestion,
  MessageFromHistory,
  MessageToHistory,
} from '../../storage/history/history-message.ts';
import type { HistoryAnswers, QuestionOf } from './history.ts';

/** Questions that the thread has yet to answer. */
export interface HistoryQuestions {
  ask<Kind extends HistoryQuestion['kind']>(
    question: QuestionOf<Kind>,
    post: (message: MessageToHistory) => void,
  ): Promise<HistoryAnswers[Kind]>;
  /** Gives an answer or a refusal to whoever asked. */
  settle(message: Extract<MessageFromHistory, { kind: 'answer' | 'refusal' }>): void;
  /** The thread is gone: nobody will answer. */
  abandon(): void;
}

interface Asker {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: RequestError) => void;
}

const mostWaiting = 64;

/** Nobody asked yet. */
export function historyQuestions(): HistoryQuestions {
  const waiting = new Map<number, Asker>();
  let lastId = 0;
  return {
    ask: async <Kind extends HistoryQuestion['kind']>(
      question: QuestionOf<Kind>,
      post: (message: MessageToHistory) => void,
    ) => {
      if (waiting.size >= mostWaiting) throw new RequestError('failed', translate('history.busy'));
      lastId += 1;
      const id = lastId;
      const answer = new Promise<unknown>((resolve, reject) =>
        waiting.set(id, { resolve, reject }),
      );
      post({ kind: 'ask', id, question });
      // The thread is our own: it answers in the form that belongs to the question.
      return (await answer) as HistoryAnswers[Kind];
    },
    settle: (message) => {
      const asker = waiting.get(message.id);
      waiting.delete(message.id);
      if (message.kind === 'answer' && message.answer !== null) asker?.resolve(message.answer);
      else asker?.reject(refusalOf(message));
    },
    abandon: () => {
      const error = new RequestError('failed', translate('history.threadLost', { reason: '-' }));
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    },
  };
}

function refusalOf(message: Extract<MessageFromHistory, { kind: 'answer' | 'refusal' }>) {
  if (message.kind === 'answer') {
    return new RequestError('failed', translate('history.nothingYet'));
  }
  const { reason } = message;
  return new RequestError('failed', translate('history.unreadable', { reason }));
}
