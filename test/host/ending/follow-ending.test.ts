import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ending } from '../../../src-main/core/ending/ending.ts';
import { followEnding, type EndingStart } from '../../../src-main/host/ending/follow-ending.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { fakeProcesses } from '../../support/fake-processes.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const shop = { pid: 10, startedAtMs: 1_000_000, name: 'node' };
const start: EndingStart = { targets: [shop], deaf: false, forced: false, startAgainId: 'abc' };
const heldBy = (pid: number) => listenerAt('127.0.0.1:3000', [anOwner(pid)], { id: `by ${pid}` });

function followed(changes: Partial<EndingStart> = {}) {
  const processes = fakeProcesses();
  const monitor = createScriptedMonitor([heldBy(10)]);
  const told: Ending[] = [];
  const tell = (ending: Ending): void => void told.push(ending);
  const ending = followEnding({ ...start, ...changes }, { ...processes, monitor, tell });
  return { ...processes, monitor, told, ending };
}

describe('followEnding', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells once that it is over', () => {
    const { running, told, ending } = followed();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([]);
    running.delete(10);
    vi.advanceTimersByTime(1000);
    expect(told).toMatchObject([{ phase: 'ended', running: [], startAgainId: 'abc' }]);
    expect(ending.current()).toBe(told[0]);
    ending.stop();
  });

  it('tells that it was ignored, then forced', () => {
    const { told, ending } = followed();
    vi.advanceTimersByTime(5200);
    ending.markForced();
    vi.advanceTimersByTime(3200);
    expect(told.map(({ phase }) => phase)).toEqual(['ignored', 'forced', 'unkillable']);
    ending.stop();
  });

  it('knows from the start who cannot be asked, and what was forced', () => {
    const deaf = followed({ deaf: true });
    const forced = followed({ forced: true });
    expect(deaf.ending.current().phase).toBe('deaf');
    expect(forced.ending.current().phase).toBe('forced');
    deaf.ending.stop();
    forced.ending.stop();
  });

  it('tells who took the port after that', () => {
    const { running, monitor, told, ending } = followed();
    running.delete(10);
    vi.advanceTimersByTime(100);
    monitor.advance([heldBy(12)]);
    expect(told.at(-1)).toMatchObject({ phase: 'ended', successor: { pid: 12, kind: 'back' } });
    ending.stop();
    expect([monitor.listenerCount(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('looks no more once it is stopped', () => {
    const { running, told, ending } = followed();
    ending.stop();
    running.delete(10);
    vi.advanceTimersByTime(1000);
    expect([told, vi.getTimerCount()]).toEqual([[], 0]);
  });
});
