import { describe, expect, it, vi } from 'vitest';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';
import { readerWaits, spareTask } from '../../../../src-renderer/stores/steps/reader-first.ts';

/** Whether work that can wait has had its turn. */
function spareWork(): { done: boolean } {
  const work = { done: false };
  void spareTask().then(() => (work.done = true));
  return work;
}

async function someTasks(): Promise<void> {
  for (let task = 0; task < 20; task += 1) await nextTask();
}

describe('spareTask', () => {
  it('comes in a task of its own when nobody waits', async () => {
    const work = spareWork();
    await Promise.resolve();
    expect(work.done).toBe(false);
    await vi.waitFor(() => expect(work.done).toBe(true));
  });

  it('stands back until everything the reader waits for is there', async () => {
    const [first, second] = [readerWaits(), readerWaits()];
    const work = spareWork();
    await someTasks();
    first();
    await someTasks();
    expect(work.done).toBe(false);
    second();
    await vi.waitFor(() => expect(work.done).toBe(true));
  });

  it('stands back again when the reader asks for the next thing before its turn', async () => {
    const served = readerWaits();
    const work = spareWork();
    await someTasks();
    served();
    const servedNext = readerWaits();
    await someTasks();
    expect(work.done).toBe(false);
    servedNext();
    await vi.waitFor(() => expect(work.done).toBe(true));
  });

  it('counts each wish once, however often it is said to be served', async () => {
    const [first, second] = [readerWaits(), readerWaits()];
    first();
    first();
    const work = spareWork();
    await someTasks();
    expect(work.done).toBe(false);
    second();
    second();
    await vi.waitFor(() => expect(work.done).toBe(true));
    const served = readerWaits();
    const later = spareWork();
    await someTasks();
    expect(later.done).toBe(false);
    served();
    await vi.waitFor(() => expect(later.done).toBe(true));
  });
});
