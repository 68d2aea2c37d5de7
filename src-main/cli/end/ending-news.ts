import type { Stop } from '../../core/contract/client.ts';
import type { Ending } from '../../core/ending/ending.ts';
import type { Endings } from '../../host/ending/create-endings.ts';
import { untilAborted } from '../terminal/until-aborted.ts';

/** What is heard of one ending. */
export interface EndingNews {
  /** Takes news that came another way: the answer to the wish to end. */
  hear(ending: Ending): void;
  /** The newest news once it fits; null when the signal is aborted before. */
  until(fits: (ending: Ending) => boolean, signal: AbortSignal): Promise<Ending | null>;
  readonly stop: Stop;
}

/** Listens to the ending of one process; there must be no other. */
export function endingNews(endings: Pick<Endings, 'forwardEvents'>): EndingNews {
  let newest: Ending | null = null;
  const waiting = new Set<() => void>();
  const hear = (ending: Ending): void => {
    newest = ending;
    for (const look of waiting) look();
  };
  const stop = endings.forwardEvents((name, payload) => {
    if (name === 'process.ending') hear(payload as Ending);
  });
  return {
    hear,
    stop,
    until: (fits, signal) =>
      new Promise((resolve) => {
        const finish = (ending: Ending | null): void => {
          waiting.delete(look);
          resolve(ending);
        };
        const look = (): void => {
          if (newest !== null && fits(newest)) finish(newest);
        };
        waiting.add(look);
        void untilAborted(signal).then(() => {
          finish(null);
        });
        look();
      }),
  };
}
