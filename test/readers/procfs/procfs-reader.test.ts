import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import { socketTables } from '../../../src-main/readers/procfs/socket-tables.ts';
import type { SocketTables } from '../../../src-main/readers/procfs/socket-tables.ts';
import { fakeProc } from '../../support/fake-proc.ts';
import type { FakeProc } from '../../support/fake-proc.ts';

const captured = fileURLToPath(new URL('../../fixtures/procfs/net', import.meta.url));

function readerOf(proc: FakeProc, options: { ownUserId?: number; tables?: SocketTables } = {}) {
  return createProcfsReader({
    tables: options.tables ?? socketTables(captured),
    files: proc.files,
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
      read: () => ({ tables: [], skippedRows: 2, skippedExample: 'odd' }),
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
    const report = await createProcfsReader({ tables: socketTables(captured), files }).read();
    expect(report.notes).toMatchObject([{ values: { path: '/proc', reason: 'EACCES' } }]);
  });
});
