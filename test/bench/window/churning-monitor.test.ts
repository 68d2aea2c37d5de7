import { describe, expect, it } from 'vitest';
import type { TableDelta } from '../../../src-main/core/table/delta.ts';
import { applyDelta, tableModelOf } from '../../../src-main/core/table/table-model.ts';
import { createBusyTable } from './busy-table.ts';
import { createChurningMonitor } from './churning-monitor.ts';

describe('createChurningMonitor', () => {
  it('sends deltas that lead from one snapshot to the next, in steps', async () => {
    const monitor = createChurningMonitor(createBusyTable(2000, 1000), () => 1000);
    const model = tableModelOf(monitor.snapshot());
    const deltas: TableDelta[] = [];
    const stop = monitor.onDelta((delta) => deltas.push(delta));
    await monitor.reading(1200);
    expect(deltas.map(({ opened }) => opened.length)).toEqual([0, 500, 500, 200]);
    expect(deltas.every((delta) => applyDelta(model, delta))).toBe(true);
    const now = monitor.snapshot();
    expect(model.revision).toBe(now.revision);
    expect([...model.sockets.keys()].sort()).toEqual(now.sockets.map(({ id }) => id).sort());
    stop();
    await monitor.reading(10);
    expect(deltas).toHaveLength(4);
  });

  it('tells its status after a reading, with the revision', async () => {
    const monitor = createChurningMonitor(createBusyTable(20, 1000), () => 4000);
    let told = 0;
    monitor.onStatus(() => (told += 1));
    await monitor.reading(5);
    expect(told).toBe(1);
    expect(monitor.status()).toMatchObject({ revision: 3, lastReadAtMs: 4000 });
  });
});
