import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endedPorts } from '../../../src-main/core/ending/ending-effect.ts';
import type { Successor } from '../../../src-main/core/ending/ending.ts';
import { watchSuccessor } from '../../../src-main/host/ending/watch-successor.ts';
import { anOwner, listenerAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const ended = new Set([10]);
const heldBy = (pid: number) => listenerAt('127.0.0.1:3000', [anOwner(pid)], { id: `by ${pid}` });

function watched() {
  const monitor = createScriptedMonitor([heldBy(10)]);
  const heard: (Successor | null)[] = [];
  const ports = endedPorts(ended, monitor.snapshot().sockets);
  const stop = watchSuccessor(ports, ended, monitor, (successor) => heard.push(successor));
  return { monitor, heard, stop };
}

describe('watchSuccessor', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tells who takes the port after the end, and who leaves it', () => {
    const { monitor, heard, stop } = watched();
    monitor.advance([]);
    monitor.advance([heldBy(12)]);
    monitor.advance([]);
    expect(heard).toMatchObject([null, null, { pid: 12, port: 3000, kind: 'back' }, null]);
    stop();
  });

  it('takes whoever comes much later for a story of its own', () => {
    const { monitor, heard } = watched();
    vi.advanceTimersByTime(10_000);
    monitor.advance([]);
    expect(monitor.listenerCount()).toBe(0);
    monitor.advance([heldBy(12)]);
    expect(heard).toEqual([null, null]);
  });

  it('leaves nothing behind when it is stopped', () => {
    const { monitor, stop } = watched();
    stop();
    expect([monitor.listenerCount(), vi.getTimerCount()]).toEqual([0, 0]);
  });

  it('tells of who came before the end was noticed, and until the first rare reading', () => {
    const monitor = createScriptedMonitor([heldBy(12)]);
    const heard: (Successor | null)[] = [];
    const ports = endedPorts(ended, [heldBy(10)]);
    watchSuccessor(ports, ended, monitor, (successor) => heard.push(successor));
    expect(heard).toMatchObject([{ pid: 12 }]);
    vi.advanceTimersByTime(15_000);
    monitor.advance([heldBy(13)]);
    expect(heard.at(-1)).toMatchObject({ pid: 13 });
  });

  it('has nothing to watch for who held no port', () => {
    const monitor = createScriptedMonitor([]);
    watchSuccessor([], ended, monitor, () => undefined);
    expect([monitor.listenerCount(), vi.getTimerCount()]).toEqual([0, 0]);
  });
});
