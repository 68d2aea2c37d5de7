import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import { socketFactsBuilder } from '../../../src-main/readers/procfs/socket-facts-builder.ts';
import { socketTables } from '../../../src-main/readers/procfs/socket-tables.ts';
import type { SocketTables } from '../../../src-main/readers/procfs/socket-tables.ts';
import type { SocketTableRow } from '../../../src-main/readers/procfs/rows/socket-table-row.ts';
import { noBindings } from '../../support/no-bindings.ts';
import { tableRow } from '../../support/table-row.ts';
import { fakeProc } from '../../support/fake-proc.ts';
import type { FakeProc } from '../../support/fake-proc.ts';

const captured = fileURLToPath(new URL('../../fixtures/procfs/net', import.meta.url));

function readerOf(proc: FakeProc, options: { ownUserId?: number; tables?: SocketTables } = {}) {
  return createProcfsReader({
    tables: options.tables ?? socketTables(captured),
    files: proc.files,
    bindings: noBindings,
    bootMs: 0,
    ownUserId: options.ownUserId ?? 0,
    nowMs: () => 5000,
  });
}

/** The process that held the sockets when the tables were captured. */
function machine(): FakeProc {
  const proc = fakeProc();
  const inodes = [64_278, 64_279, 64_280, 64_281, 64_282, 64_283, 64_284, 64_285];
  proc.start(4711, inodes.concat(64_287, 64_288, 64_290, 64_291, 64_292, 64_293, 64_294));
  proc.start(4712, [64_278], { name: 'child' });
  return proc;
}

describe('createProcfsReader', () => {
  it('joins rows with their owners', async () => {
    const report = await readerOf(machine()).read();
    expect(report).toMatchObject({
      reader: 'procfs',
      outcome: 'read',
      complete: true,
      takenAtMs: 5000,
      notes: [],
    });
    expect(report.sockets).toHaveLength(23);
    const listener = report.sockets.find(({ inode }) => inode === 64_278);
    expect(listener).toMatchObject({ state: 'LISTEN', local: { port: 8123 }, remote: null });
    expect(listener?.owners.map(({ name }) => name)).toEqual(['program4711', 'child']);
  });

  it('gives every socket without owner a reason, and only those', async () => {
    const { sockets } = await readerOf(machine()).read();
    for (const { owners, ownerReason } of sockets) {
      expect(ownerReason === null).toBe(owners.length > 0);
    }
    const reasons = sockets.flatMap(({ state, ownerReason }) =>
      ownerReason ? [[state, ownerReason]] : [],
    );
    expect(reasons).toContainEqual(['TIME-WAIT', 'time-wait']);
    expect(reasons).toContainEqual(['FIN-WAIT-2', 'kernel']);
    expect(reasons).toContainEqual(['CLOSE-WAIT', 'unknown']);
  });

  it('gives the same objects for sockets that stayed as they were', async () => {
    const reader = readerOf(machine());
    const first = await reader.read();
    const second = await reader.read();
    expect(second.sockets.every((facts, at) => facts === first.sockets[at])).toBe(true);
  });

  it('says how many owners permission hides', async () => {
    const proc = machine();
    for (const process of proc.processes.values()) process.denied = true;
    const { sockets, notes } = await readerOf(proc, { ownUserId: 1000 }).read();
    const hidden = sockets.filter(({ ownerReason }) => ownerReason === 'other-user').length;
    expect(hidden).toBe(17);
    expect(notes).toEqual([{ code: 'owners-hidden', level: 'warning', values: { hidden } }]);
  });

  it('counts rows it could not read and shows one', async () => {
    const tables: SocketTables = {
      read: () => ({
        tables: [],
        skippedRows: 2,
        skippedExample: 'odd',
        current: true,
        whole: true,
      }),
      close: () => undefined,
    };
    const { notes } = await readerOf(machine(), { tables }).read();
    expect(notes).toEqual([
      { code: 'rows-skipped', level: 'warning', values: { rows: 2, example: 'odd' } },
    ]);
  });

  it('fails, rather than showing an empty machine, where there are no tables', async () => {
    const report = await readerOf(machine(), { tables: socketTables('/nowhere') }).read();
    expect(report).toMatchObject({ outcome: 'failed', complete: false, sockets: [] });
    expect(report.notes).toEqual([
      {
        code: 'procfs-unreadable',
        level: 'error',
        values: { path: '/nowhere/tcp', reason: 'ENOENT' },
      },
    ]);
  });

  it('fails where processes cannot be listed', async () => {
    const proc = machine();
    const files = {
      ...proc.files,
      processIds: () => {
        throw Object.assign(new Error('no'), { code: 'EACCES' });
      },
    };
    const report = await createProcfsReader({
      tables: socketTables(captured),
      files,
      bindings: noBindings,
    }).read();
    expect(report.notes).toMatchObject([{ values: { path: '/proc', reason: 'EACCES' } }]);
  });

  it('lists every process again and again but gives the same array while nothing changed', async () => {
    const reader = readerOf(machine());
    const first = await reader.read();
    expect((await reader.read()).sockets).toBe(first.sockets);
  });
});

/** One TCP table that is only read when it must be, with its reading's own idea of its age. */
function reluctantTables(now: { rows: readonly SocketTableRow[]; current: boolean }) {
  const calls: boolean[] = [];
  let rows: readonly SocketTableRow[] = [];
  const tables: SocketTables = {
    read: (whole = false) => {
      calls.push(whole);
      const previous = rows;
      const isRead = whole || calls.length === 1;
      if (isRead) rows = now.rows;
      const arrived = rows.filter((row) => !previous.includes(row));
      const departed = previous.filter((row) => !rows.includes(row));
      const table = { protocol: 'tcp', family: 'ipv4', rows, previous, arrived, departed } as const;
      const current = now.current || isRead;
      return { tables: [table], skippedRows: 0, skippedExample: null, current, whole: isRead };
    },
    close: () => undefined,
  };
  return { tables, calls };
}

describe('createProcfsReader with tables left unread', () => {
  const noOthers = {
    read: () => [],
    namesSettled: () => Promise.resolve(),
    close: () => undefined,
  };

  it('reads them after all when a socket in them lost its last holder', async () => {
    const proc = fakeProc();
    const server = proc.start(7, [1]);
    const now = { rows: [tableRow(80, 1)], current: true };
    const { tables, calls } = reluctantTables(now);
    const reader = createProcfsReader({
      tables,
      files: proc.files,
      networks: noOthers,
      bindings: noBindings,
    });
    await reader.read();
    await reader.read();
    expect(calls).toEqual([false, false]);
    server.descriptors.set(3, 2);
    server.descriptors.set(4, null);
    now.rows = [tableRow(81, 2)];
    const { sockets } = await reader.read();
    expect(calls).toEqual([false, false, false, true]);
    expect(sockets.map(({ local, owners }) => [local.port, owners[0]?.pid])).toEqual([[81, 7]]);
  });

  it('reads them after all when something came to another network, to tell it at its time', async () => {
    let nowMs = 1000;
    const { tables, calls } = reluctantTables({ rows: [tableRow(80, 0)], current: false });
    const others = reluctantTables({ rows: [tableRow(81, 0)], current: true });
    let came = false;
    const builder = socketFactsBuilder();
    const reader = createProcfsReader({
      tables,
      files: fakeProc().files,
      networks: {
        ...noOthers,
        read: () => (came ? [{ reading: others.tables.read(), builder }] : []),
      },
      bindings: noBindings,
      nowMs: () => (nowMs += 1000),
    });
    const first = await reader.read();
    expect((await reader.read()).takenAtMs).toBe(first.takenAtMs);
    came = true;
    const told = await reader.read();
    expect(told.sockets.map(({ local }) => local.port)).toEqual([80, 81]);
    expect(told.takenAtMs).toBeGreaterThan(first.takenAtMs);
    expect(calls).toEqual([false, false, false, true]);
  });

  it('claims no newer time than that of the last reading that told everything', async () => {
    let nowMs = 1000;
    const now = { rows: [tableRow(80, 0)], current: true };
    const { tables } = reluctantTables(now);
    const files = fakeProc().files;
    const clock = () => (nowMs += 1000);
    const reader = createProcfsReader({
      tables,
      files,
      networks: noOthers,
      bindings: noBindings,
      nowMs: clock,
    });
    const timeOf = async () => (await reader.read()).takenAtMs;
    const first = await timeOf();
    const second = await timeOf();
    expect(second).toBeGreaterThan(first);
    now.current = false;
    expect([await timeOf(), await timeOf()]).toEqual([second, second]);
    now.current = true;
    expect(await timeOf()).toBeGreaterThan(second);
  });
});
