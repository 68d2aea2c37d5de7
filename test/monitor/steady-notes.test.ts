import { describe, expect, it } from 'vitest';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import { emptyTableModel } from '../../src-main/core/table/table-model.ts';
import { startReadingEngine } from '../../src-main/monitor/reading-engine.ts';
import { createSysteminformationReader } from '../../src-main/readers/systeminformation/systeminformation-reader.ts';
import { handClock, type HandClock } from '../support/hand-clock.ts';
import { listenerFacts, scriptedReader } from '../support/scripted-reader.ts';

/** An engine whose base reader finds no command on its path until one is installed. */
function engineWithoutCommands() {
  const clock = handClock();
  const procfs = scriptedReader('procfs', () => clock.nowMs());
  procfs.sockets = [listenerFacts(3000)];
  let path = '';
  const base = createSysteminformationReader({
    platform: 'linux',
    path: () => path,
    nowMs: () => clock.nowMs(),
    library: () =>
      Promise.resolve({
        networkConnections: () => Promise.resolve([]),
        processes: () => Promise.resolve({ list: [] }),
        dockerContainers: () => Promise.resolve([]),
        powerShellStart: () => undefined,
        powerShellRelease: () => undefined,
      }),
  });
  const deltas: TableDelta[] = [];
  const engine = startReadingEngine({
    readers: [procfs, base],
    model: emptyTableModel(),
    rule: { intervalMs: 1000, hidden: false, paused: false },
    clock,
    meter: { start: () => () => 1 },
    ownNotes: () => [],
    onDelta: (delta) => deltas.push(delta),
    onStatus: () => undefined,
  });
  const install = () => {
    path = '/bin:/usr/bin:/usr/sbin:/sbin';
  };
  return { clock, procfs, deltas, engine, install };
}

function codes(deltas: readonly TableDelta[]) {
  return deltas.flatMap(({ notes }) => (notes === null ? [] : [notes.map(({ code }) => code)]));
}

async function passReadings(clock: HandClock, count: number): Promise<void> {
  for (let reading = 0; reading < count; reading += 1) await clock.pass(1000);
}

describe('notes of a state that lasts', () => {
  it('say once that commands are missing, not at each reading', async () => {
    const { clock, deltas, engine } = engineWithoutCommands();
    await passReadings(clock, 50);
    expect(codes(deltas)).toEqual([['command-missing']]);
    expect(deltas.filter(({ opened }) => opened.length === 0)).toHaveLength(1);
    engine.stop();
  });

  it('say once that the table cannot be read, and take it back when it can', async () => {
    const { clock, procfs, deltas, engine } = engineWithoutCommands();
    await passReadings(clock, 5);
    const values = { path: '/proc', reason: 'EMFILE' };
    procfs.failure = { code: 'procfs-unreadable', level: 'error', values };
    await passReadings(clock, 50);
    procfs.failure = null;
    await passReadings(clock, 50);
    expect(codes(deltas)).toEqual([
      ['command-missing'],
      ['table-unreadable', 'procfs-unreadable', 'command-missing'],
      ['command-missing'],
    ]);
    expect(deltas.slice(1).flatMap(({ opened, closed }) => [...opened, ...closed])).toEqual([]);
    engine.stop();
  });
});
