import { describe, expect, it } from 'vitest';
import { endingNews } from '../../../src-main/cli/end/ending-news.ts';
import type { Ending } from '../../../src-main/core/ending/ending.ts';
import type { SendEvent } from '../../../src-main/host/forward-events.ts';

function ending(phase: Ending['phase']): Ending {
  const nothing = { running: [], successor: null, startAgainId: null };
  return { pid: 1, startedAtMs: 1, name: 'node', phase, ...nothing };
}

function news() {
  const sends = new Set<SendEvent>();
  const heard = endingNews({
    forwardEvents: (send) => {
      sends.add(send);
      return () => void sends.delete(send);
    },
  });
  const tell = (phase: Ending['phase']) =>
    sends.forEach((send) => {
      send('process.ending', ending(phase));
    });
  return { heard, tell, listening: () => sends.size };
}

const never = new AbortController().signal;
const ended = ({ phase }: Ending): boolean => phase === 'ended';

describe('endingNews', () => {
  it('resolves with what fits, whether it was heard before or comes later', async () => {
    const { heard, tell } = news();
    heard.hear(ending('asked'));
    const waiting = heard.until(ended, never);
    tell('ignored');
    tell('ended');
    expect((await waiting)?.phase).toBe('ended');
    expect((await heard.until(ended, never))?.phase).toBe('ended');
  });

  it('does not take what was overtaken by other news', async () => {
    const { heard, tell } = news();
    tell('ignored');
    tell('forced');
    const over = new AbortController();
    const waiting = heard.until(({ phase }) => phase === 'ignored', over.signal);
    over.abort();
    expect(await waiting).toBeNull();
  });

  it('stops listening', () => {
    const { heard, listening } = news();
    heard.stop();
    expect(listening()).toBe(0);
  });
});
