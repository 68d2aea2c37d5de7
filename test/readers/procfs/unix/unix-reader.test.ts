import { describe, expect, it } from 'vitest';
import { readUnixTable } from '../../../../src-main/readers/procfs/unix/unix-reader.ts';
import { fakeProc } from '../../../support/fake-proc.ts';
import type { FakeProc } from '../../../support/fake-proc.ts';

const listening = '00000000e2bf5496: 00000002 00000000 00010000 0001 01 77 /run/web.sock\n';
const client = '00000000585e491c: 00000003 00000000 00000000 0001 03 78\n';
const waiting = '0000000084d94289: 00000003 00000000 00000000 0001 02     0 /run/web.sock\n';

function read(proc: FakeProc, text: string, changes: Parameters<typeof readUnixTable>[0] = {}) {
  return readUnixTable({
    files: proc.files,
    table: () => Promise.resolve(Buffer.from(text)),
    peers: () => Promise.resolve(new Map([[78, 79]])),
    bootMs: 0,
    ownUserId: 0,
    nowMs: () => 5000,
    ...changes,
  });
}

describe('readUnixTable', () => {
  it('joins rows with their holders and ends', async () => {
    const proc = fakeProc();
    proc.start(31, [77, 77]);
    proc.start(32, [78, 77]);
    const reading = await read(proc, listening + client + waiting);
    expect(reading).toMatchObject({ readable: true, takenAtMs: 5000, notes: [] });
    const [first, second, third] = reading.sockets;
    expect(first).toMatchObject({ inode: 77, path: '/run/web.sock', otherEnd: null });
    expect(first?.owners.map(({ pid, descriptors }) => [pid, descriptors])).toEqual([
      [31, [3, 4]],
      [32, [4]],
    ]);
    expect(second).toMatchObject({ inode: 78, path: null, otherEnd: 79, ownerReason: null });
    expect(third).toMatchObject({
      inode: null,
      state: 'waiting',
      ownerReason: 'kernel',
      owners: [],
    });
  });

  it('says why nobody is shown', async () => {
    const reasons = async (changes: Parameters<typeof readUnixTable>[0]) =>
      (await read(fakeProc(), listening, changes)).sockets.map(({ ownerReason }) => ownerReason);
    expect(await reasons({})).toEqual(['unknown']);
    expect(await reasons({ ownUserId: 1000 })).toEqual(['other-user']);
    const { notes } = await read(fakeProc(), listening, { ownUserId: 1000 });
    expect(notes).toMatchObject([{ code: 'owners-hidden', values: { hidden: 1 } }]);
  });

  it('shows no socket that only a name pretends', async () => {
    const forged = listening.replace(' 77 ', ' 424242 ').replace('web', 'docker');
    const named = client.replace('78\n', '78 @a\n');
    const proc = fakeProc();
    proc.start(32, [78]);
    const { sockets } = await read(proc, named + forged);
    expect(sockets.map(({ inode }) => inode)).toEqual([78]);
  });

  it('tells of lines it could not read', async () => {
    const { notes, sockets } = await read(fakeProc(), `${client}nonsense\n`);
    expect(sockets).toHaveLength(1);
    expect(notes).toMatchObject([
      { code: 'rows-skipped', values: { rows: 1, example: 'nonsense' } },
    ]);
  });

  it('says so when the table cannot be read', async () => {
    const error = Object.assign(new Error('no'), { code: 'EACCES' });
    const reading = await read(fakeProc(), '', { table: () => Promise.reject(error) });
    expect(reading).toMatchObject({ readable: false, sockets: [], takenAtMs: null });
    expect(reading.notes).toMatchObject([
      { code: 'procfs-unreadable', values: { path: '/proc/net/unix', reason: 'EACCES' } },
    ]);
  });
});
