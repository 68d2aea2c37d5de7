import { describe, expect, it } from 'vitest';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import { splitDelta } from '../../../src-main/core/table/split-delta.ts';
import { applyDelta, emptyTableModel } from '../../../src-main/core/table/table-model.ts';
import { connectionFacts } from '../../support/socket-facts.ts';

const note = { code: 'owners-hidden', level: 'info', values: { hidden: 1 } } as const;

function sockets(count: number, state: 'ESTABLISHED' | 'CLOSE-WAIT' = 'ESTABLISHED') {
  return Array.from({ length: count }, (_, n) =>
    connectionFacts(`127.0.0.1:${1000 + n}`, '127.0.0.1:80', { inode: n + 1, state }),
  );
}

function reading(found: ReturnType<typeof sockets>, takenAtMs: number) {
  return { sockets: found, notes: [note], takenAtMs, readable: true };
}

describe('splitDelta', () => {
  it('leaves a small delta as it is', () => {
    const model = emptyTableModel();
    const delta = advanceTable(model, reading(sockets(500), 1));
    expect(delta && splitDelta(model, delta)).toEqual([delta]);
    expect(model.revision).toBe(1);
  });

  it('gives the same table in steps, and lets the table go on from the last', () => {
    const model = emptyTableModel();
    const replica = emptyTableModel();
    const half = sockets(2200).slice(0, 1100);
    const history = [sockets(2200), sockets(2200, 'CLOSE-WAIT'), half, sockets(1)];
    const steps = history.map((found, at) => {
      const delta = advanceTable(model, reading(found, at + 1));
      const parts = delta === null ? [] : splitDelta(model, delta);
      for (const part of parts) {
        expect(part.opened.length + part.changed.length).toBeLessThanOrEqual(500);
        expect(part.takenAtMs).toBe(at + 1);
        expect(applyDelta(replica, structuredClone(part))).toBe(true);
      }
      expect(replica.sockets).toEqual(model.sockets);
      expect(replica.revision).toBe(model.revision);
      return parts.length;
    });
    expect(steps).toEqual([5, 5, 4, 1]);
    expect(replica.notes).toEqual([note]);
  });

  it('tells the notes once', () => {
    const model = emptyTableModel();
    const delta = advanceTable(model, reading(sockets(1200), 1));
    const parts = delta === null ? [] : splitDelta(model, delta);
    expect(parts.map(({ notes }) => notes)).toEqual([[note], null, null]);
    expect(parts.map(({ fromRevision, revision }) => [fromRevision, revision])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
  });
});
