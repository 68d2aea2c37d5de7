import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { TableDelta } from '../../../src-main/core/table/delta.ts';
import {
  applyDelta,
  emptyTableModel,
  snapshotOf,
  tableModelOf,
} from '../../../src-main/core/table/table-model.ts';
import { listenerFacts } from '../../support/socket-facts.ts';

function row(id: string, port: number): Socket {
  return {
    ...listenerFacts(`127.0.0.1:${port}`),
    id,
    role: 'listener',
    formerOwners: [],
    firstSeenAtMs: 1000,
    seenAtStart: true,
  };
}

const note: Note = { code: 'owners-hidden', level: 'info', values: { hidden: 1 } };
const snapshot = {
  revision: 4,
  takenAtMs: 1000,
  sockets: [row('a', 1), row('b', 2)],
  notes: [note],
};
const delta: TableDelta = {
  fromRevision: 4,
  revision: 5,
  takenAtMs: 2000,
  opened: [row('c', 3)],
  changed: [row('b', 4)],
  closed: ['a'],
  notes: null,
};

describe('emptyTableModel', () => {
  it('is revision 0 with nothing read', () => {
    expect(snapshotOf(emptyTableModel())).toEqual({
      revision: 0,
      takenAtMs: null,
      sockets: [],
      notes: [],
    });
  });
});

describe('tableModelOf', () => {
  it('holds what the snapshot holds, frozen', () => {
    const model = tableModelOf(structuredClone(snapshot));
    expect(snapshotOf(model)).toEqual(snapshot);
    expect([...model.sockets.values()].every((one) => Object.isFrozen(one))).toBe(true);
    expect([...model.sockets.keys()]).toEqual(['a', 'b']);
  });
});

describe('snapshotOf', () => {
  it('stays as it was when the model moves on', () => {
    const model = tableModelOf(snapshot);
    const before = snapshotOf(model);
    applyDelta(model, delta);
    expect(before).toEqual(snapshot);
  });
});

describe('applyDelta', () => {
  it('opens, changes and closes rows and moves the revision on', () => {
    const model = tableModelOf(snapshot);
    expect(applyDelta(model, structuredClone(delta))).toBe(true);
    expect(snapshotOf(model)).toEqual({
      revision: 5,
      takenAtMs: 2000,
      sockets: [row('b', 4), row('c', 3)],
      notes: [note],
    });
    expect(Object.isFrozen(model.sockets.get('c'))).toBe(true);
  });

  it('takes new notes, also when there are none any more', () => {
    const model = tableModelOf(snapshot);
    applyDelta(model, { ...delta, notes: [] });
    expect(model.notes).toEqual([]);
  });

  it.each([3, 5])('refuses a delta from revision %i and leaves the model alone', (fromRevision) => {
    const model = tableModelOf(snapshot);
    expect(applyDelta(model, { ...delta, fromRevision })).toBe(false);
    expect(snapshotOf(model)).toEqual(snapshot);
  });

  it('refuses the same delta a second time', () => {
    const model = tableModelOf(snapshot);
    expect(applyDelta(model, delta)).toBe(true);
    expect(applyDelta(model, delta)).toBe(false);
  });
});
