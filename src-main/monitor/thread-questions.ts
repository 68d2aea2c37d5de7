import type { Stop } from '../core/contract/client.ts';
import type { Note } from '../core/reading/note.ts';
import type { Clock } from './clock.ts';

/** Asks the worker for what it reads only when asked, one question at a time. */
export interface ThreadQuestions<Reading> {
  /** Asks, or joins the question that is still unanswered. Never rejects. */
  readonly ask: () => Promise<Reading>;
  readonly answer: (reading: Reading) => void;
  /** No answer will come, for this reason. */
  readonly abandon: (note: Note) => void;
  /** As `abandon`, and for whoever asks from now on. */
  readonly stop: (note: Note) => void;
}

export interface ThreadQuestionsOptions<Reading> {
  /** What is read, as the note of an answer that is late names it. */
  readonly reader: string;
  /** Brings a question to the worker, if one runs. */
  readonly send: () => void;
  /** The answer where there is none. */
  readonly unreadable: (note: Note) => Reading;
  readonly clock: Pick<Clock, 'startTimer'>;
}

const answerLimitMs = 15_000;

/** Nobody asked yet. */
export function threadQuestions<Reading>(
  options: ThreadQuestionsOptions<Reading>,
): ThreadQuestions<Reading> {
  const { reader, send, unreadable, clock } = options;
  let underWay: Promise<Reading> | null = null;
  let ended: Reading | null = null;
  let settle: (reading: Reading) => void = () => undefined;

  const late = (): Reading => {
    const values = { reader, seconds: answerLimitMs / 1000 };
    return unreadable({ code: 'reader-timeout', level: 'warning', values });
  };

  const start = (): Promise<Reading> =>
    new Promise((resolve) => {
      const stopTimer: Stop = clock.startTimer(() => settle(late()), answerLimitMs);
      settle = (reading) => {
        stopTimer();
        underWay = null;
        settle = () => undefined;
        resolve(reading);
      };
      send();
    });

  return {
    ask: () => (ended === null ? (underWay ??= start()) : Promise.resolve(ended)),
    answer: (reading) => settle(reading),
    abandon: (note) => settle(unreadable(note)),
    stop: (note) => {
      ended = unreadable(note);
      settle(ended);
    },
  };
}
