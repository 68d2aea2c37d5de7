import { describe, expect, it } from 'vitest';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { TableDelta } from '../../src-main/core/table/delta.ts';
import { emptyTableModel } from '../../src-main/core/table/table-model.ts';
import { agreedTable } from '../../src-main/monitor/agreed-table.ts';
import { latestReports } from '../../src-main/monitor/latest-reports.ts';
import { handClock } from '../support/hand-clock.ts';
import { aReport } from '../support/reader-report.ts';
import { listenerFacts } from '../support/scripted-reader.ts';

const denied: Note = { code: 'procfs-unreadable', level: 'error', values: { reason: 'EACCES' } };
const failed = { outcome: 'failed', complete: false, notes: [denied] } as const;

function tableOf() {
  const clock = handClock();
  const model = emptyTableModel();
  const deltas: TableDelta[] = [];
  const own: Note[] = [];
  const reports = latestReports(['procfs', 'systeminformation']);
  const onDelta = (delta: TableDelta): void => void deltas.push(delta);
  const table = agreedTable({ model, reports, clock, ownNotes: () => own, onDelta });
  return { clock, model, deltas, own, table };
}

describe('agreedTable', () => {
  it('tells what changed, and nothing when nothing did', () => {
    const { model, deltas, table } = tableOf();
    expect(table.state()).toBe('starting');
    table.take(aReport({ sockets: [listenerFacts(3000)] }));
    table.take(aReport({ sockets: [listenerFacts(3000)], takenAtMs: 1_000_000 }));
    expect(deltas).toHaveLength(1);
    expect(deltas[0]?.opened).toMatchObject([{ local: { port: 3000 } }]);
    expect([table.state(), model.revision]).toEqual(['reading', 1]);
  });

  it('tells a big change in steps, each from the revision of the one before', () => {
    const { model, deltas, table } = tableOf();
    const sockets = Array.from({ length: 1200 }, (_, at) => listenerFacts(at + 1));
    table.take(aReport({ sockets }));
    expect(deltas.map(({ fromRevision }) => fromRevision)).toEqual([0, 1, 2]);
    expect(model.revision).toBe(3);
  });

  it('is not lost with one reader while another has yet to answer', () => {
    const { deltas, table } = tableOf();
    table.take(aReport(failed));
    expect([table.state(), deltas.length]).toEqual(['starting', 0]);
    table.take(aReport({ ...failed, reader: 'systeminformation', notes: [] }));
    expect(table.state()).toBe('failing');
    expect(deltas[0]?.notes?.map(({ code }) => code)).toEqual([
      'table-unreadable',
      'procfs-unreadable',
    ]);
  });

  it('adds its own notes, asked each time', () => {
    const { model, own, table } = tableOf();
    own.push({ code: 'worker-restarted', level: 'warning', values: { reason: 'exit 1' } });
    table.take(aReport());
    expect(model.notes).toEqual(own);
    own.pop();
    table.take(aReport());
    expect(model.notes).toEqual([]);
  });

  it('goes back in time along with the clock', () => {
    const { clock, model, table } = tableOf();
    table.take(aReport({ sockets: [listenerFacts(3000)] }));
    clock.jump(-60_000);
    table.take(aReport({ sockets: [listenerFacts(4000)], takenAtMs: clock.nowMs() }));
    expect([...model.sockets.values()].map(({ local }) => local.port)).toEqual([4000]);
    expect(model.takenAtMs).toBe(940_000);
  });
});
