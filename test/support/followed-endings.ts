import { onTestFinished } from 'vitest';
import type { EndAnswer, Ending } from '../../src-main/core/ending/ending.ts';
import type { EndingPreview } from '../../src-main/core/ending/ending-preview.ts';
import {
  createEndings,
  type Endings,
  type EndingsOptions,
} from '../../src-main/host/ending/create-endings.ts';
import type { Monitor } from '../../src-main/monitor/monitor.ts';

/** Endings of one test, and what they told. */
export interface FollowedEndings {
  readonly endings: Endings;
  /** The preview of whoever has the pid; throws where there is none. */
  readonly preview: (pid: number) => Promise<EndingPreview>;
  /** Ends what a preview showed. */
  readonly end: (preview: EndingPreview, wish?: EndWish) => Promise<EndAnswer>;
  /** Resolves with the first news that fits, also when it came before. */
  readonly until: (fits: (ending: Ending) => boolean) => Promise<Ending>;
  readonly told: readonly Ending[];
}

export interface EndWish {
  readonly force?: boolean;
  readonly withChildren?: boolean;
}

/** Endings over a monitor; they stop with the test. */
export function followEndings(
  monitor: Monitor,
  options: Partial<EndingsOptions> = {},
): FollowedEndings {
  const endings = createEndings({ monitor, ...options });
  const told: Ending[] = [];
  const waiting = new Set<() => void>();
  const hear = (ending: Ending): void => {
    told.push(ending);
    for (const look of waiting) look();
  };
  const stop = endings.forwardEvents((_name, payload) => {
    hear(payload as Ending);
  });
  onTestFinished(() => {
    stop();
    endings.stop();
  });
  return {
    endings,
    told,
    preview: async (pid) => {
      const answer = await endings.handlers['process.previewEnd']({ pid, startedAtMs: null });
      if (answer.outcome === 'preview') return answer.preview;
      throw new Error(`no preview of ${pid}: ${answer.refusal}`);
    },
    end: async ({ pid, startedAtMs, children }, { force = false, withChildren = false } = {}) => {
      const answer = await endings.handlers['process.end']({
        pid,
        startedAtMs,
        force,
        children: withChildren ? children.map((child) => exactly(child)) : [],
      });
      if (answer.outcome === 'signalled') hear(answer.ending);
      return answer;
    },
    until: (fits) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = told.find(fits);
          if (found !== undefined) resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}

function exactly({ pid, startedAtMs }: { readonly pid: number; readonly startedAtMs: number }) {
  return { pid, startedAtMs };
}
