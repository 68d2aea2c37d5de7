import { describe, expect, it } from 'vitest';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import type { ReadingStatus } from '../../src-main/core/table/monitor-status.ts';
import { emptyTableModel } from '../../src-main/core/table/table-model.ts';
import type { CostMeter } from '../../src-main/monitor/cost-meter.ts';
import { startReadingEngine } from '../../src-main/monitor/reading-engine.ts';
import { handClock } from '../support/hand-clock.ts';
import { listenerFacts, scriptedReader } from '../support/scripted-reader.ts';

const unreadable: Note = {
  code: 'procfs-unreadable',
  level: 'error',
  values: { path: '/proc/net/tcp', reason: 'EACCES' },
};
const missing: Note = { code: 'command-missing', level: 'warning', values: { commands: 'ss' } };

function engineOf() {
  const clock = handClock();
  const procfs = scriptedReader('procfs', () => clock.nowMs());
  const base = scriptedReader('systeminformation', () => clock.nowMs());
  procfs.sockets = [listenerFacts(3000)];
  base.sockets = [listenerFacts(3000)];
  const meter: CostMeter = { start: (runsCommands) => () => (runsCommands ? 20 : 10) };
  const model = emptyTableModel();
  const deltas: TableDelta[] = [];
  const statuses: ReadingStatus[] = [];
  const own: Note[] = [];
  const start = () =>
    startReadingEngine({
      readers: [procfs, base],
      model,
      rule: { intervalMs: 1000, hidden: false, paused: false },
      clock,
      meter,
      ownNotes: () => own,
      onDelta: (delta) => deltas.push(delta),
      onStatus: (status) => statuses.push(status),
    });
  return { clock, procfs, base, model, deltas, statuses, own, start };
}

describe('startReadingEngine', () => {
  it('tells what the first reading found, then only what changed', async () => {
    const { clock, procfs, model, deltas, statuses, start } = engineOf();
    start();
    await clock.pass(2500);
    expect(deltas).toHaveLength(1);
    expect(deltas[0]?.opened).toMatchObject([{ local: { port: 3000 }, role: 'listener' }]);
    procfs.sockets = [listenerFacts(3000), listenerFacts(3001)];
    await clock.pass(1000);
    expect(deltas[1]?.opened).toMatchObject([{ local: { port: 3001 } }]);
    expect(model.sockets.size).toBe(2);
    expect(statuses.length).toBeGreaterThan(deltas.length);
  });

  it('sends a status after every run, with true times and costs', async () => {
    const { clock, statuses, start } = engineOf();
    start();
    await clock.pass(0);
    expect(statuses).toHaveLength(2);
    expect(statuses[0]?.readers.map(({ outcome }) => outcome)).toEqual(['read', 'never-run']);
    expect(statuses[1]).toMatchObject({
      revision: 1,
      state: 'reading',
      lastReadAtMs: 1_000_000,
      intervalMs: 1000,
      readers: [
        { reader: 'procfs', outcome: 'read', lastEndedAtMs: 1_000_000, lastCostMs: 10 },
        { reader: 'systeminformation', outcome: 'read', lastEndedAtMs: 1_000_000, lastCostMs: 20 },
      ],
    });
    await clock.pass(60_000);
    expect(statuses.at(-1)?.coreShare).toBeCloseTo(0.01 + 0.005, 2);
    expect(statuses.at(-1)?.lastReadAtMs).toBe(1_060_000);
  });

  it('tells when it will read again, also when that is far away', async () => {
    const { clock, statuses, start } = engineOf();
    const engine = start();
    await clock.pass(0);
    expect(statuses.at(-1)?.nextReadAtMs).toBe(1_001_000);
    clock.jump(3_600_000);
    await clock.pass(400);
    engine.setRule({ intervalMs: 60_000, hidden: false, paused: false });
    expect(statuses.at(-1)).toMatchObject({ intervalMs: 60_000, nextReadAtMs: 4_660_000 });
    engine.stop();
  });

  it('lets the other reader visit rarely while one sees everything', async () => {
    const { clock, procfs, base, start } = engineOf();
    start();
    await clock.pass(20_000);
    expect(procfs.startsMs).toHaveLength(21);
    expect(base.startsMs.map((startMs) => Math.round(startMs - 1_000_000))).toEqual([
      0, 4082, 8163, 12_245, 16_327,
    ]);
  });

  it('lets both visit rarely while hidden, and comes back at once', async () => {
    const { clock, procfs, start } = engineOf();
    const engine = start();
    await clock.pass(1500);
    engine.setRule({ intervalMs: 1000, hidden: true, paused: false });
    await clock.pass(8000);
    expect(procfs.startsMs.map((startMs) => Math.round(startMs - 1_000_000))).toEqual([
      0, 1000, 3721, 6442, 9163,
    ]);
    engine.setRule({ intervalMs: 500, hidden: false, paused: false });
    await clock.pass(2000);
    expect(procfs.startsMs.slice(5).map((startMs) => Math.round(startMs - 1_000_000))).toEqual([
      9844, 10_524, 11_204,
    ]);
  });

  it('goes on with the base reader where procfs fails', async () => {
    const { clock, procfs, deltas, statuses, start } = engineOf();
    procfs.failure = unreadable;
    start();
    await clock.pass(500);
    expect(statuses[0]?.state).toBe('starting');
    expect(statuses.at(-1)?.state).toBe('reading');
    expect(deltas.at(-1)?.opened).toHaveLength(1);
    expect(deltas.at(-1)?.notes).toEqual([unreadable]);
  });

  it('says that the table is lost when all fail, and keeps what was known', async () => {
    const { clock, procfs, base, model, statuses, start } = engineOf();
    start();
    await clock.pass(500);
    procfs.failure = unreadable;
    base.failure = missing;
    await clock.pass(5000);
    expect(statuses.at(-1)?.state).toBe('failing');
    expect(model.sockets.size).toBe(1);
    expect(model.notes.map(({ code }) => code)).toEqual([
      'table-unreadable',
      'procfs-unreadable',
      'command-missing',
    ]);
    procfs.failure = null;
    base.failure = null;
    await clock.pass(5000);
    expect(statuses.at(-1)?.state).toBe('reading');
    expect(model.notes).toEqual([]);
  });

  it('says so too when nothing could be read from the start', async () => {
    const { clock, procfs, base, deltas, statuses, start } = engineOf();
    procfs.failure = unreadable;
    base.failure = missing;
    start();
    await clock.pass(0);
    expect(deltas).toHaveLength(1);
    expect(deltas[0]).toMatchObject({ takenAtMs: null, opened: [] });
    expect(statuses.at(-1)).toMatchObject({ state: 'failing', lastReadAtMs: null });
  });

  it('adds its own notes and takes them back', async () => {
    const { clock, model, own, start } = engineOf();
    own.push({ code: 'worker-restarted', level: 'warning', values: { reason: 'exit 1' } });
    start();
    await clock.pass(500);
    expect(model.notes).toEqual(own);
    own.pop();
    await clock.pass(1000);
    expect(model.notes).toEqual([]);
  });

  it('survives a sleeping machine and a clock set back', async () => {
    const { clock, procfs, model, statuses, start } = engineOf();
    start();
    await clock.pass(1500);
    clock.jump(8 * 3_600_000);
    procfs.sockets = [listenerFacts(4000)];
    await clock.pass(1000);
    expect(statuses.at(-1)?.lastReadAtMs).toBe(1_002_000 + 8 * 3_600_000);
    clock.jump(-9 * 3_600_000);
    procfs.sockets = [listenerFacts(5000)];
    await clock.pass(5000);
    expect([...model.sockets.values()].map(({ local }) => local.port)).toEqual([5000]);
    expect(statuses.at(-1)?.state).toBe('reading');
  });

  it.each([60_000, 300_000, 1000])('goes on at once after a step back of %i ms', async (stepMs) => {
    const { clock, procfs, model, statuses, start } = engineOf();
    start();
    await clock.pass(1500);
    clock.jump(-stepMs);
    procfs.sockets = [listenerFacts(5000)];
    await clock.pass(1000);
    expect([...model.sockets.values()].map(({ local }) => local.port)).toEqual([5000]);
    expect(statuses.at(-1)?.lastReadAtMs).toBe(1_002_000 - stepMs);
  });

  it('does not take an older look of the other reader for news after a step back', async () => {
    const { clock, procfs, base, model, start } = engineOf();
    start();
    await clock.pass(1500);
    clock.jump(-60_000);
    procfs.sockets = [listenerFacts(5000)];
    await clock.pass(1000);
    procfs.failure = unreadable;
    base.failure = missing;
    await clock.pass(1000);
    expect([...model.sockets.values()].map(({ local }) => local.port)).toEqual([5000]);
  });

  it('never gives a reading a time to come', async () => {
    const { clock, procfs, statuses, start } = engineOf();
    const read = procfs.read.bind(procfs);
    procfs.read = async () => ({ ...(await read()), takenAtMs: clock.nowMs() + 5000 });
    start();
    await clock.pass(1500);
    expect(statuses.at(-1)?.lastReadAtMs).toBe(1_001_000);
  });

  it('ends everything it started', async () => {
    const { clock, procfs, base, statuses, start } = engineOf();
    const engine = start();
    await clock.pass(500);
    engine.stop();
    const before = statuses.length;
    await clock.pass(60_000);
    expect(statuses).toHaveLength(before);
    expect(clock.pendingTimers()).toBe(0);
    expect([procfs.closed(), base.closed()]).toEqual([true, true]);
  });
});
