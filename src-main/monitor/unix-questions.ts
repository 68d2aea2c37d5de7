import type { Stop } from '../core/contract/client.ts';
import type { Note } from '../core/reading/note.ts';
import { unreadableUnix, type UnixReading } from '../core/unix/unix-reading.ts';
import type { Clock } from './clock.ts';

/** Asks the worker for Unix-domain sockets, one question at a time. */
export interface UnixQuestions {
  /** Asks, or joins the question that is still unanswered. Never rejects. */
  readonly ask: () => Promise<UnixReading>;
  readonly answer: (reading: UnixReading) => void;
  /** No answer will come, for this reason. */
  readonly abandon: (note: Note) => void;
  /** As `abandon`, and for whoever asks from now on. */
  readonly stop: (note: Note) => void;
}

const answerLimitMs = 15_000;

/** `send` brings a question to the worker, if one runs. */
export function unixQuestions(send: () => void, clock: Pick<Clock, 'startTimer'>): UnixQuestions {
  let underWay: Promise<UnixReading> | null = null;
  let ended: UnixReading | null = null;
  let settle: (reading: UnixReading) => void = () => undefined;

  const start = (): Promise<UnixReading> =>
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
    abandon: (note) => settle(unreadableUnix(note)),
    stop: (note) => {
      ended = unreadableUnix(note);
      settle(ended);
    },
  };
}

function late(): UnixReading {
  const values = { reader: 'unix', seconds: answerLimitMs / 1000 };
  return unreadableUnix({ code: 'reader-timeout', level: 'warning', values });
}
