import { describe, expect, it } from 'vitest';
import { knownValues } from '../../../../src-main/core/query/known-values.ts';
import { countInSteps } from '../../../../src-renderer/stores/steps/count-in-steps.ts';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';
import { createBusyTable } from '../../../bench/window/busy-table.ts';

const sockets = [...createBusyTable(3500, 1000).sockets.values()];

describe('countInSteps', () => {
  it('finds what counting at once finds', async () => {
    const keys = ['proc', 'port', 'remote', 'role', 'nosuch'];
    const counted = await countInSteps(keys, sockets, () => true);
    for (const key of keys) expect(counted?.get(key)).toEqual(knownValues(key, sockets));
    expect([...(counted?.keys() ?? [])]).toEqual(keys);
  });

  it('leaves the page free in between', async () => {
    const counting = { over: false };
    let turns = 0;
    const besides = (async () => {
      for (; !counting.over; turns += 1) await nextTask();
    })();
    await countInSteps(['remote'], sockets, () => true);
    counting.over = true;
    await besides;
    expect(turns).toBeGreaterThan(1);
  });

  it('stops when nobody wants it any more', async () => {
    let left = 2000;
    expect(await countInSteps(['port'], sockets, () => (left -= 1) > 0)).toBeNull();
    expect(left).toBe(0);
  });
});
