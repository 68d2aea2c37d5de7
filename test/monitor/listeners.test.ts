import { describe, expect, it, vi } from 'vitest';
import { listeners } from '../../src-main/monitor/listeners.ts';

describe('listeners', () => {
  it('tells everyone until they stop listening', () => {
    const heard: string[] = [];
    const all = listeners<string>();
    const stop = all.add((text) => heard.push(`a ${text}`));
    all.add((text) => heard.push(`b ${text}`));
    all.tell('one');
    stop();
    stop();
    all.tell('two');
    expect(heard).toEqual(['a one', 'b one', 'b two']);
  });

  it('lets the same function listen twice and stop once', () => {
    const listener = vi.fn();
    const all = listeners<number>();
    const stop = all.add(listener);
    all.add(listener);
    all.tell(1);
    stop();
    all.tell(2);
    expect(listener).toHaveBeenCalledTimes(3);
  });

  it('is not confused by listeners that come and go while it tells', () => {
    const heard: string[] = [];
    const all = listeners<null>();
    const stop = all.add(() => {
      stop();
      all.add(() => heard.push('late'));
      heard.push('first');
    });
    all.tell(null);
    expect(heard).toEqual(['first']);
    all.tell(null);
    expect(heard).toEqual(['first', 'late']);
  });

  it('tells the others when one throws, and lets the error surface', async () => {
    const surfaced = new Promise((resolve) => {
      vi.stubGlobal('queueMicrotask', (task: () => void) => {
        try {
          task();
        } catch (error) {
          resolve(error);
        }
      });
    });
    const all = listeners<null>();
    const other = vi.fn();
    all.add(() => {
      throw new Error('listener');
    });
    all.add(other);
    all.tell(null);
    vi.unstubAllGlobals();
    expect(other).toHaveBeenCalledOnce();
    expect(await surfaced).toEqual(new Error('listener'));
  });
});
