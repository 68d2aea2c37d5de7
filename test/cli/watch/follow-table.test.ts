import { describe, expect, it } from 'vitest';
import { followTable, type TableStep } from '../../../src-main/cli/watch/follow-table.ts';
import type { TableDelta, TableSnapshot } from '../../../src-main/core/table/delta.ts';
import { acceptedAt, listenerAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const web = listenerAt('127.0.0.1:80');
const ssh = listenerAt('0.0.0.0:22');
const caller = acceptedAt('127.0.0.1:80', '127.0.0.1:5000');
const leaving = { ...caller, state: 'CLOSE-WAIT' } as const;

function follow(monitor: Parameters<typeof followTable>[0]) {
  const steps: TableStep[] = [];
  const stop = followTable(monitor, (step) => steps.push(step));
  const told = () => steps.flatMap(({ changes }) => changes.map((one) => [one.kind, one.socket]));
  return { steps, stop, told };
}

describe('followTable', () => {
  it('tells what opens, changes and closes, not what was there', () => {
    const monitor = createScriptedMonitor([web]);
    const { told, steps } = follow(monitor);
    monitor.advance([web, caller]);
    monitor.advance([web, leaving]);
    monitor.advance([web]);
    expect(told()).toEqual([
      ['opened', caller],
      ['changed', leaving],
      ['closed', leaving],
    ]);
    expect(steps[1]?.changes[0]?.before).toEqual(caller);
    expect(steps[2]?.changes[0]?.atMs).toBe(Date.UTC(2026, 10, 20, 22, 0, 3));
    expect([...(steps[2]?.sockets.keys() ?? [])]).toEqual([web.id]);
  });

  it('leaves out steps in which only bytes in the kernel changed', () => {
    const monitor = createScriptedMonitor([caller]);
    const { steps } = follow(monitor);
    monitor.advance([{ ...caller, receiveQueueBytes: 512 }]);
    expect(steps).toEqual([]);
  });

  it('tells what closed before what opened in its place', () => {
    const monitor = createScriptedMonitor([web]);
    const { told } = follow(monitor);
    monitor.advance([ssh]);
    expect(told().map(([kind]) => kind)).toEqual(['closed', 'opened']);
  });

  it('is told nothing after its stop', () => {
    const monitor = createScriptedMonitor([]);
    const { steps, stop } = follow(monitor);
    stop();
    monitor.advance([web]);
    expect(steps).toEqual([]);
    expect(monitor.listenerCount()).toBe(0);
  });

  it('compares the whole table where a delta is missing, and takes no old one', () => {
    const monitor = unsteadyMonitor([web, caller]);
    const { told } = follow(monitor);
    monitor.table = { ...monitor.table, revision: 9, sockets: [ssh, leaving] };
    monitor.send({ fromRevision: 8, revision: 9 });
    monitor.send({ fromRevision: 1, revision: 2, opened: [web] });
    expect(told()).toEqual([
      ['closed', web],
      ['changed', leaving],
      ['opened', ssh],
    ]);
    monitor.send({ fromRevision: 9, revision: 10, closed: [ssh.id] });
    expect(told().at(-1)).toEqual(['closed', ssh]);
  });
});

/** A monitor that loses deltas. */
function unsteadyMonitor(sockets: TableSnapshot['sockets']) {
  let listener: (delta: TableDelta) => void = () => undefined;
  const monitor = {
    table: { revision: 1, takenAtMs: 5, sockets, notes: [] } as TableSnapshot,
    snapshot: () => monitor.table,
    onDelta: (next: (delta: TableDelta) => void) => {
      listener = next;
      return () => undefined;
    },
    send: (delta: Pick<TableDelta, 'fromRevision' | 'revision'> & Partial<TableDelta>) =>
      listener({ takenAtMs: 7, opened: [], changed: [], closed: [], notes: null, ...delta }),
  };
  return monitor;
}
