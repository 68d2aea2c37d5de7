import { describe, expect, it } from 'vitest';
import { fiveTupleKey } from '../../../src-main/core/socket/five-tuple.ts';
import type { Socket, SocketFacts } from '../../../src-main/core/socket/socket.ts';
import {
  addEntry,
  removeEntry,
  replaceEntry,
  tableIndexOf,
  type TableIndex,
} from '../../../src-main/core/table/table-index.ts';
import { emptyTableModel, tableModelOf } from '../../../src-main/core/table/table-model.ts';
import { connectionFacts, listenerFacts } from '../../support/socket-facts.ts';

function rowOf(id: string, facts: SocketFacts): Socket {
  const identity = {
    id,
    role: 'listener',
    formerOwners: [],
    firstSeenAtMs: 1,
    seenAtStart: true,
  } as const;
  return { ...facts, ...identity };
}

/** Ids under which a row can be found: by inode, by tuple, as a listener. */
function found(index: TableIndex, row: Socket): readonly (string | undefined)[] {
  const [byTuple] = index.byTuple.of(fiveTupleKey(row));
  const [listener] = index.listeners.of(row.local.port);
  return [index.byInode.get(row.inode ?? -1)?.socket.id, byTuple?.socket.id, listener?.id];
}

const listener = rowOf('listener', listenerFacts('0.0.0.0:80', { inode: 1 }));
const connection = rowOf('connection', connectionFacts('127.0.0.1:80', '127.0.0.1:5000'));

describe('tableIndexOf', () => {
  it('finds the rows of the model', () => {
    const model = tableModelOf({
      revision: 1,
      takenAtMs: 1,
      sockets: [listener, connection],
      notes: [],
    });
    const index = tableIndexOf(model);
    expect(found(index, listener)).toEqual(['listener', 'listener', 'listener']);
    expect(found(index, connection)).toEqual([undefined, 'connection', 'listener']);
    expect([...index.entries.keys()]).toEqual(['listener', 'connection']);
  });

  it('is the same for a model until its revision moved on without it', () => {
    const model = emptyTableModel();
    const index = tableIndexOf(model);
    expect(tableIndexOf(model)).toBe(index);
    model.sockets.set(listener.id, listener);
    model.revision += 1;
    expect(found(tableIndexOf(model), listener)).toEqual(['listener', 'listener', 'listener']);
  });
});

describe('entries of the index', () => {
  it('leave nothing behind when they are replaced or removed', () => {
    const index = tableIndexOf(emptyTableModel());
    addEntry(index, listener);
    const entry = index.entries.get('listener');
    if (entry === undefined) throw new Error('expected an entry');
    const closed = rowOf('listener', listenerFacts('0.0.0.0:80', { state: 'CLOSED', inode: 0 }));
    replaceEntry(index, entry, closed);
    expect(found(index, listener)).toEqual([undefined, 'listener', undefined]);
    removeEntry(index, entry);
    expect(found(index, listener)).toEqual([undefined, undefined, undefined]);
    expect(index.entries.size).toBe(0);
  });

  it('count as seen in the reading in which they came', () => {
    const index = tableIndexOf(emptyTableModel());
    index.reading = 7;
    addEntry(index, connection);
    expect(index.entries.get('connection')?.seenIn).toBe(7);
  });
});
