import { describe, expect, it } from 'vitest';
import { eachInSteps } from '../../../../src-main/core/steps/steps.ts';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';
import { readerWaits } from '../../../../src-renderer/stores/steps/reader-first.ts';
import { takeSteps } from '../../../../src-renderer/stores/steps/take-steps.ts';

/** Steps that take some milliseconds each, so that they need several tasks. */
function* slowSum(items: readonly number[]) {
  let sum = 0;
  for (const item of items) {
    const untilMs = performance.now() + 3;
    while (performance.now() < untilMs);
    sum += item;
    yield;
  }
  return sum;
}

const always = (): boolean => true;
const ten = Array.from({ length: 10 }, (_, index) => index);

describe('takeSteps', () => {
  it('takes small work at once', () => {
    const taken = takeSteps(slowSum(ten), { atOnce: true, isWanted: always });
    expect(taken).toMatchObject({ value: 45 });
  });

  it('takes big work in tasks between which others have their turn', async () => {
    let turns = 0;
    const taking = takeSteps(slowSum(ten), { atOnce: false, isWanted: always });
    const state = { taken: false };
    void Promise.resolve(taking).then(() => (state.taken = true));
    while (!state.taken) {
      await nextTask();
      turns += 1;
    }
    expect(turns).toBeGreaterThan(2);
    const taken = await taking;
    expect(taken?.value).toBe(45);
    expect(taken?.tookMs).toBeGreaterThan(20);
  });

  it('stops when nobody wants it any more', async () => {
    let done = 0;
    const steps = eachInSteps(Array.from({ length: 1_000_000 }), () => (done += 1));
    const state = { wanted: true };
    const taking = takeSteps(steps, { atOnce: false, isWanted: () => state.wanted });
    state.wanted = false;
    expect(await taking).toBeNull();
    expect(done).toBeLessThan(1_000_000);
  });

  it('stands back while the reader waits', async () => {
    const served = readerWaits();
    const state = { taken: false };
    void Promise.resolve(takeSteps(slowSum(ten), { atOnce: false, isWanted: always })).then(
      () => (state.taken = true),
    );
    for (let task = 0; task < 30; task += 1) await nextTask();
    expect(state.taken).toBe(false);
    served();
    while (!state.taken) await nextTask();
  });
});
