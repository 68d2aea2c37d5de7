import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src-main/core/reading/note.ts';
import type { Reading } from '../../../src-main/core/reading/reconcile.ts';
import type { Socket, SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import type { TableDelta } from '../../../src-main/core/table/delta.ts';
import {
  applyDelta,
  emptyTableModel,
  snapshotOf,
  tableModelOf,
  type TableModel,
} from '../../../src-main/core/table/table-model.ts';
import { connectionFacts, listenerFacts, ownerOf, udpFacts } from '../../support/socket-facts.ts';

const hidden: Note = { code: 'owners-hidden', level: 'info', values: { hidden: 2 } };

function readingOf(sockets: readonly SocketFacts[], takenAtMs = 1000): Reading {
  return { sockets, notes: [], takenAtMs, readable: true };
}

/** A table that has seen these readings, one second apart. */
function tableAfter(...readings: readonly (readonly SocketFacts[])[]): TableModel {
  const model = emptyTableModel();
  readings.forEach((sockets, n) => advanceTable(model, readingOf(sockets, 1000 * (n + 1))));
  return model;
}

function advance(model: TableModel, sockets: readonly SocketFacts[]): TableDelta | null {
  return advanceTable(model, readingOf(sockets, (model.takenAtMs ?? 0) + 1000));
}

function rowsOf(model: TableModel): readonly Socket[] {
  return [...model.sockets.values()];
}

function onlyRow(model: TableModel): Socket {
  const [row, ...others] = rowsOf(model);
  if (row === undefined || others.length > 0) throw new Error('expected one row');
  return row;
}

const listener = listenerFacts('127.0.0.1:80', { inode: 1 });
const accepted = connectionFacts('127.0.0.1:80', '127.0.0.1:40000', { inode: 2 });
const outgoing = connectionFacts('127.0.0.1:40000', '127.0.0.1:80', {
  inode: 3,
  owners: [ownerOf(200)],
});

describe('advanceTable', () => {
  it('opens what a first reading has, as there from the start', () => {
    const model = emptyTableModel();
    const delta = advanceTable(model, readingOf([listener, accepted, outgoing]));
    expect(delta).toMatchObject({ fromRevision: 0, revision: 1, takenAtMs: 1000, notes: null });
    expect(delta?.opened.map(({ role }) => role)).toEqual(['listener', 'accepted', 'outgoing']);
    expect(delta?.opened[0]).toMatchObject({
      ...listener,
      formerOwners: [],
      firstSeenAtMs: 1000,
      seenAtStart: true,
    });
    expect(rowsOf(model)).toEqual(delta?.opened);
  });

  it('says what opened, changed and closed, and keeps the object of a row that stayed', () => {
    const model = tableAfter([listener, accepted]);
    const [listenerRow, acceptedRow] = rowsOf(model);
    const delta = advance(model, [
      structuredClone(listener),
      { ...accepted, state: 'CLOSE-WAIT' },
      outgoing,
    ]);
    expect(delta).toMatchObject({ fromRevision: 1, revision: 2, takenAtMs: 2000, closed: [] });
    expect(delta?.changed).toMatchObject([{ id: acceptedRow?.id, state: 'CLOSE-WAIT' }]);
    expect(delta?.opened).toMatchObject([{ firstSeenAtMs: 2000, seenAtStart: false }]);
    expect(rowsOf(model)[0]).toBe(listenerRow);
    expect(advance(model, [listener])?.closed).toHaveLength(2);
    expect(onlyRow(model)).toBe(listenerRow);
  });

  it('answers null when nothing changed, and still knows the time', () => {
    const model = tableAfter([listener, accepted]);
    expect(advance(model, [accepted, listener])).toBeNull();
    expect(model).toMatchObject({ revision: 1, takenAtMs: 2000 });
  });

  it('freezes rows', () => {
    const model = tableAfter([listener, accepted], [listener, { ...accepted, state: 'LAST-ACK' }]);
    expect(rowsOf(model).every((row) => Object.isFrozen(row))).toBe(true);
  });

  it('keeps the rows through a failed reading and changes only the notes', () => {
    const model = tableAfter([listener]);
    const failed: Reading = { sockets: [], notes: [hidden], takenAtMs: null, readable: false };
    const before = rowsOf(model);
    expect(advanceTable(model, failed)).toEqual({
      fromRevision: 1,
      revision: 2,
      takenAtMs: 1000,
      opened: [],
      changed: [],
      closed: [],
      notes: [hidden],
    });
    expect(rowsOf(model)).toEqual(before);
    expect(advanceTable(model, failed)).toBeNull();
    expect(advance(model, [listener])).toMatchObject({ notes: [], opened: [], changed: [] });
  });

  it('does not go back to a reading older than the table', () => {
    const model = tableAfter([listener], [listener, accepted]);
    const older: Reading = { ...readingOf([listener], 1500), notes: [hidden] };
    expect(advanceTable(model, older)).toMatchObject({ closed: [], takenAtMs: 2000 });
    expect(model.sockets.size).toBe(2);
    expect(advanceTable(model, { ...older, takenAtMs: 2000 })?.closed).toHaveLength(1);
  });

  it('goes on when the clock was set back', () => {
    const model = emptyTableModel();
    advanceTable(model, readingOf([listener], 86_400_000));
    expect(advanceTable(model, readingOf([accepted], 1000))?.takenAtMs).toBe(1000);
    expect(onlyRow(model).inode).toBe(2);
  });

  it('has no time while nothing was ever read, and calls the first success the start', () => {
    const model = emptyTableModel();
    const failed: Reading = { sockets: [], notes: [hidden], takenAtMs: null, readable: false };
    expect(advanceTable(model, failed)?.takenAtMs).toBeNull();
    expect(advance(model, [listener])?.opened[0]?.seenAtStart).toBe(true);
  });

  it('goes on from a snapshot, and from a table that a delta changed', () => {
    const source = tableAfter([listener]);
    const copy = tableModelOf(snapshotOf(source));
    expect(advance(copy, [listener])).toBeNull();
    const delta = advance(source, [listener, accepted]);
    if (delta === null) throw new Error('expected a delta');
    expect(applyDelta(copy, delta)).toBe(true);
    expect(advance(copy, [listener, accepted])).toBeNull();
  });
});

describe('identity between readings', () => {
  it('goes by the inode: a tuple used again is another socket', () => {
    const model = tableAfter([accepted]);
    const { id } = onlyRow(model);
    const delta = advance(model, [{ ...accepted, inode: 99 }]);
    expect(delta?.closed).toEqual([id]);
    expect(delta?.opened).toHaveLength(1);
    expect(onlyRow(model).id).not.toBe(id);
  });

  it('lets a UDP socket connect and stay itself', () => {
    const bound = udpFacts('0.0.0.0:40000', { inode: 7 });
    const model = tableAfter([bound]);
    const { id } = onlyRow(model);
    const { local, remote } = connectionFacts('127.0.0.1:40000', '127.0.0.1:53');
    expect(advance(model, [{ ...bound, local, remote }])?.changed).toMatchObject([{ id, remote }]);
    expect(advance(model, [{ ...bound, local: { ...local, port: 1 }, remote }])?.closed).toEqual([
      id,
    ]);
  });

  it('keeps a connection through TIME-WAIT and remembers who held it', () => {
    const model = tableAfter([accepted]);
    const { id } = onlyRow(model);
    const gone = {
      ...accepted,
      inode: 0,
      state: 'TIME-WAIT',
      owners: [],
      ownerReason: 'time-wait',
    };
    const delta = advance(model, [gone as SocketFacts]);
    expect(delta).toMatchObject({ opened: [], closed: [], changed: [{ id, owners: [] }] });
    expect(onlyRow(model).formerOwners).toEqual(accepted.owners);
    expect(onlyRow(model).role).toBe('accepted');
  });

  it('carries former owners from an orphan on to TIME-WAIT', () => {
    const orphan = { ...accepted, inode: 0, owners: [], ownerReason: 'kernel' } as const;
    const model = tableAfter(
      [accepted],
      [{ ...orphan, state: 'FIN-WAIT-2' }],
      [{ ...orphan, state: 'TIME-WAIT', ownerReason: 'time-wait', inode: null }],
    );
    expect(onlyRow(model)).toMatchObject({
      state: 'TIME-WAIT',
      formerOwners: accepted.owners,
      firstSeenAtMs: 1000,
    });
  });

  it('takes a five-tuple that comes back to life for another connection', () => {
    const gone = { ...accepted, inode: 0, state: 'TIME-WAIT', owners: [] } as const;
    const model = tableAfter([accepted], [{ ...gone, ownerReason: 'time-wait' }]);
    const { id } = onlyRow(model);
    expect(advance(model, [{ ...accepted, inode: 50 }])?.closed).toEqual([id]);
    expect(onlyRow(model).formerOwners).toEqual([]);
  });

  it('keeps a connection that gets its inode when it is accepted', () => {
    const waiting = { ...accepted, inode: 0, owners: [], ownerReason: 'unknown' } as const;
    const model = tableAfter([listener, waiting]);
    const delta = advance(model, [listener, accepted]);
    expect(delta).toMatchObject({ opened: [], closed: [], changed: [{ inode: 2 }] });
  });

  it('tells a process from a later one with its pid by the start time', () => {
    const held = (startedAtMs: number | null): SocketFacts =>
      udpFacts('0.0.0.0:53', { owners: [ownerOf(7, { startedAtMs })] });
    const model = tableAfter([held(null)]);
    expect(advance(model, [held(1000)])?.closed).toEqual([]);
    expect(advance(model, [held(2000)])?.closed).toHaveLength(1);
  });

  it('gives no id twice, also when the same socket seems to come back', () => {
    const udp = udpFacts('0.0.0.0:53');
    const model = tableAfter([udp]);
    const { id } = onlyRow(model);
    advance(model, []);
    advance(model, [udp]);
    expect(onlyRow(model).id).not.toBe(id);
  });

  it('keeps twins apart and stable, whatever the order of the rows', () => {
    const twins = [1, 1, 2].map((pid) => udpFacts('0.0.0.0:5353', { owners: [ownerOf(pid)] }));
    const model = tableAfter(twins);
    const before = rowsOf(model);
    expect(new Set(before.map(({ id }) => id)).size).toBe(3);
    expect(advance(model, [...twins].reverse())).toBeNull();
    const delta = advance(model, twins.slice(1).reverse());
    expect(delta).toMatchObject({ opened: [], changed: [] });
    expect(delta?.closed).toHaveLength(1);
    expect(before.find(({ id }) => id === delta?.closed[0])?.owners[0]?.pid).toBe(1);
  });

  it('keeps listeners that share an endpoint by SO_REUSEPORT apart', () => {
    const shared = [11, 12].map((inode) =>
      listenerFacts('0.0.0.0:80', { inode, owners: [ownerOf(inode)] }),
    );
    const model = tableAfter(shared);
    expect(model.sockets.size).toBe(2);
    expect(advance(model, [...shared].reverse())).toBeNull();
    expect(advance(model, shared.slice(1))?.closed).toHaveLength(1);
    expect(onlyRow(model).inode).toBe(12);
  });
});

describe('roles between readings', () => {
  it('stay when the listener is gone', () => {
    const model = tableAfter([listener, accepted], [{ ...accepted, state: 'CLOSE-WAIT' }]);
    expect(onlyRow(model)).toMatchObject({ role: 'accepted', state: 'CLOSE-WAIT' });
  });

  it('are right for the one connection of a program that listens once', () => {
    const once = listenerFacts('0.0.0.0:40001', { inode: 5 });
    const taken = connectionFacts('192.0.2.1:40001', '198.51.100.1:50000', { inode: 6 });
    expect(onlyRow(tableAfter([once], [taken])).role).toBe('accepted');
  });

  it('see a dual-stack listener behind an IPv4 connection', () => {
    const dual = listenerFacts('[::]:40001', { inode: 5 });
    const overIpv4 = connectionFacts('192.0.2.1:40001', '198.51.100.1:50000', {
      inode: 6,
      family: 'ipv6',
    });
    expect(rowsOf(tableAfter([dual, overIpv4]))[1]?.role).toBe('accepted');
  });

  it('do not count a listener of another address or family', () => {
    const away = connectionFacts('192.0.2.1:40001', '198.51.100.1:50000', { inode: 6 });
    for (const local of ['127.0.0.1:40001', '192.0.2.2:40001', '[::1]:40001']) {
      const other = listenerFacts(local, { inode: 5 });
      expect(rowsOf(tableAfter([other, away]))[1]?.role).toBe('outgoing');
    }
    const ipv6 = connectionFacts('[2001:db8::1]:40001', '[2001:db8::2]:50000', { inode: 6 });
    const ipv4Only = listenerFacts('0.0.0.0:40001', { inode: 5 });
    expect(rowsOf(tableAfter([ipv4Only, ipv6]))[1]?.role).toBe('outgoing');
  });

  it('follow the end that is already known', () => {
    const one = connectionFacts('127.0.0.1:40000', '127.0.0.1:40001', { inode: 8 });
    const other = connectionFacts('127.0.0.1:40001', '127.0.0.1:40000', { inode: 9 });
    const model = tableAfter([{ ...one, state: 'SYN-SENT' }], [one, other]);
    expect(rowsOf(model).map(({ role }) => role)).toEqual(['outgoing', 'accepted']);
  });
});
