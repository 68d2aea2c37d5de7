import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeProcesses } from '../../support/fake-processes.ts';
import { followEndings } from '../../support/followed-endings.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

function stage() {
  const processes = fakeProcesses();
  const monitor = createScriptedMonitor([]);
  const followed = followEndings(monitor, { system: processes.system, ownPids: () => [99] });
  const { handlers } = followed.endings;
  const end = (changes: { readonly force?: boolean; readonly startedAtMs?: number } = {}) =>
    handlers['process.end']({
      pid: 10,
      startedAtMs: 1_000_000,
      force: false,
      children: [],
      ...changes,
    });
  return { ...processes, ...followed, monitor, handlers, askToEnd: end };
}

describe('createEndings', () => {
  it('shows what ending would do, and signals nobody for it', async () => {
    const { preview, signals } = stage();
    const shown = await preview(10);
    expect(shown).toMatchObject({ pid: 10, refusal: null, children: [{ pid: 11 }] });
    expect(signals).toEqual([]);
  });

  it('refuses a process that is gone, and one of this program’s own', async () => {
    const { handlers, running, preview } = stage();
    expect(await preview(99)).toMatchObject({ refusal: 'self' });
    running.delete(10);
    const answer = await handlers['process.previewEnd']({ pid: 10, startedAtMs: 1_000_000 });
    expect(answer).toEqual({ outcome: 'refused', refusal: 'gone' });
  });

  it('asks once, tells whoever listens, and says when it is over', async () => {
    const { askToEnd, signals, running, until } = stage();
    expect(await askToEnd()).toMatchObject({ outcome: 'signalled', ending: { pid: 10 } });
    expect(signals).toEqual(['politely 10']);
    running.delete(10);
    expect(await until(({ phase }) => phase === 'ended')).toMatchObject({ pid: 10, running: [] });
  });

  it('signals an ending under way again instead of beginning another', async () => {
    const { askToEnd, signals, until } = stage();
    const first = await askToEnd();
    const again = await askToEnd({ force: true });
    expect(signals).toEqual(['politely 10', 'forcibly 10']);
    const idOf = (answer: typeof first) =>
      answer.outcome === 'signalled' ? answer.ending.startAgainId : null;
    expect(idOf(again)).toBe(idOf(first));
    expect(await until(({ phase }) => phase === 'forced')).toMatchObject({ pid: 10 });
  });

  it('begins anew once the first is over and the pid belongs to another', async () => {
    const { askToEnd, signals, running, until } = stage();
    await askToEnd();
    running.delete(10);
    await until(({ phase }) => phase === 'ended');
    expect(await askToEnd()).toMatchObject({ outcome: 'refused', refusal: 'gone' });
    running.set(10, 2_000_000);
    expect(await askToEnd()).toMatchObject({ outcome: 'refused', refusal: 'reused' });
    expect(await askToEnd({ startedAtMs: 2_000_000 })).toMatchObject({ outcome: 'signalled' });
    expect(signals).toEqual(['politely 10', 'politely 10']);
  });

  it('starts nothing that it did not end itself', async () => {
    const { handlers } = stage();
    const id = '11111111-1111-4111-8111-111111111111';
    expect(await handlers['process.startAgain']({ id })).toEqual({ outcome: 'unknown' });
  });

  it('tells nobody any more, and leaves no timer, once it was stopped', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { askToEnd, endings, monitor, running, told } = stage();
    await askToEnd();
    expect(vi.getTimerCount()).toBe(1);
    endings.stop();
    running.delete(10);
    vi.advanceTimersByTime(60_000);
    expect([vi.getTimerCount(), monitor.listenerCount(), told]).toEqual([0, 0, []]);
  });
});
