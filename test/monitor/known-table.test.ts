import { describe, expect, it } from 'vitest';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import type { MonitorStatus, ReadingStatus } from '../../src-main/core/table/monitor-status.ts';
import { knownTable } from '../../src-main/monitor/known-table.ts';
import { laptop, listenerAt } from '../support/build-socket.ts';

const row = listenerAt('127.0.0.1:3000');
const opened: TableDelta = {
  fromRevision: 0,
  revision: 1,
  takenAtMs: 500,
  opened: [row],
  changed: [],
  closed: [],
  notes: null,
};
const reading: ReadingStatus = {
  revision: 1,
  state: 'reading',
  lastReadAtMs: 900,
  nextReadAtMs: 1900,
  intervalMs: 250,
  coreShare: 0.01,
  readers: [],
};
const restarted: Note = {
  code: 'worker-restarted',
  level: 'warning',
  values: { reason: 'exit 1' },
};

function known() {
  const table = knownTable(laptop, 250);
  const deltas: TableDelta[] = [];
  const statuses: MonitorStatus[] = [];
  table.told.onDelta((delta) => deltas.push(delta));
  table.told.onStatus((status) => statuses.push(status));
  return { table, told: table.told, deltas, statuses };
}

describe('knownTable', () => {
  it('takes what changed, and refuses what does not follow on what is known', () => {
    const { table, told, deltas } = known();
    expect(told.snapshot()).toEqual({ revision: 0, takenAtMs: null, sockets: [], notes: [] });
    expect(table.take({ kind: 'delta', delta: opened })).toBe(true);
    expect(table.take({ kind: 'delta', delta: { ...opened, fromRevision: 7 } })).toBe(false);
    expect(told.snapshot()).toMatchObject({ revision: 1, takenAtMs: 500, sockets: [row] });
    expect(deltas).toEqual([opened]);
  });

  it('is as old as its last reading, whether that changed anything or not', () => {
    const { table, told, statuses } = known();
    table.take({ kind: 'delta', delta: opened });
    expect(table.take({ kind: 'status', status: reading })).toBe(true);
    expect(told.snapshot().takenAtMs).toBe(900);
    expect(statuses).toEqual([{ ...reading, pause: null }]);
    expect(told.status()).toEqual(statuses[0]);
  });

  it('has its first reading when one succeeded or failed, not when a pause begins', async () => {
    const { table, told } = known();
    let had = false;
    const first = told.firstReading().then(() => (had = true));
    table.setPause({ sinceMs: 1, untilMs: null });
    await Promise.resolve();
    expect(had).toBe(false);
    table.take({ kind: 'status', status: { ...reading, state: 'failing' } });
    expect(await first).toBe(true);
  });

  it('tells of a pause in every status, and plans nothing in it', () => {
    const { table, told, statuses } = known();
    const pause = { sinceMs: 1, untilMs: null };
    table.take({ kind: 'status', status: reading });
    table.setPause(pause);
    expect(told.status()).toEqual({ ...reading, pause, nextReadAtMs: null });
    table.take({ kind: 'status', status: { ...reading, nextReadAtMs: null } });
    expect(statuses.map((status) => status.pause)).toEqual([null, pause, pause]);
  });

  it('keeps its rows when nobody reads any more, and says why', () => {
    const { table, told, deltas } = known();
    table.take({ kind: 'delta', delta: opened });
    table.take({ kind: 'status', status: reading });
    table.lose(restarted);
    expect(told.snapshot().sockets).toEqual([row]);
    expect(told.snapshot().notes).toEqual([
      { code: 'table-unreadable', level: 'error', values: { reason: 'exit 1' } },
    ]);
    expect(deltas.at(-1)).toMatchObject({ fromRevision: 1, revision: 2, closed: [] });
    expect(told.status()).toMatchObject({ revision: 2, state: 'failing', coreShare: 0 });
    table.lose(restarted);
    expect(deltas).toHaveLength(2);
  });

  it('hears that the machine is another one now', () => {
    const { table, told } = known();
    const heard: unknown[] = [];
    told.onMachine((machine) => heard.push(machine));
    const moved = { ...laptop, hostname: 'elsewhere' };
    expect(told.machine()).toBe(laptop);
    table.take({ kind: 'machine', machine: moved });
    expect([told.machine(), heard]).toEqual([moved, [moved]]);
  });
});
