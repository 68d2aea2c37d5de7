import type { Stop } from '../../core/contract/client.ts';
import type {
  CountsAnswer,
  EventsAnswer,
  PortAnswer,
  TableAtAnswer,
} from '../../core/history/history-answers.ts';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import type { HistoryStatus } from '../../core/history/history-status.ts';
import type { HistoryQuestion } from '../../storage/history/history-message.ts';

/** The answer that each kind of question gets. */
export interface HistoryAnswers {
  readonly events: EventsAnswer;
  readonly 'table-at': TableAtAnswer;
  readonly counts: CountsAnswer;
  readonly port: PortAnswer;
}

export type QuestionOf<Kind extends HistoryQuestion['kind']> = Extract<
  HistoryQuestion,
  { readonly kind: Kind }
>;

/** What happened before, as a host has it: kept by a thread, or a reason why it is not. */
export interface History {
  status(): HistoryStatus;
  /** Rejects with a `RequestError` that says why there is no answer. */
  ask<Kind extends HistoryQuestion['kind']>(
    question: QuestionOf<Kind>,
  ): Promise<HistoryAnswers[Kind]>;
  setLimits(limits: HistoryLimits): void;
  /** Calls the listener whenever the state, the problem or the notes are others; not for growth. */
  onChange(listener: (status: HistoryStatus) => void): Stop;
  /** Resolves when what was waiting is written and the thread is gone. */
  stop(): Promise<void>;
}
