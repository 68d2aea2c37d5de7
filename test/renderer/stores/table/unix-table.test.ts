import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UnixReading } from '../../../../src-main/core/unix/unix-reading.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useUnixTable } from '../../../../src-renderer/stores/table/unix-table.ts';
import { aUnixSocket } from '../../../support/a-unix-socket.ts';

beforeEach(() => setActivePinia(createPinia()));

const server = aUnixSocket({ inode: 5, otherEnd: null });
const client = aUnixSocket({ inode: 6, path: null, state: 'connected', otherEnd: 5 });

function reading(...sockets: UnixReading['sockets']): UnixReading {
  return { readable: true, sockets, notes: [], takenAtMs: 1 };
}

describe('the table of Unix-domain sockets', () => {
  it('joins the two ends of a connection, also when only one is searched for', async () => {
    const table = useUnixTable();
    useListOptions().filterText = 'connected';
    await table.refresh(() => Promise.resolve(reading(server, client)));
    expect(table.rows.map(({ socket }) => socket.inode)).toEqual([6]);
    expect(table.rowOf('unix:6')?.socket).toEqual(client);
    expect(table.rowOf('unix:6')?.otherEnd).toEqual(server);
  });

  it('gives each line a key of its own, those without a number too', async () => {
    const table = useUnixTable();
    const waiting = aUnixSocket({ inode: null, state: 'waiting', owners: [] });
    await table.refresh(() => Promise.resolve(reading(waiting, { ...waiting }, server)));
    expect(new Set(table.rows.map(({ key }) => key)).size).toBe(3);
  });

  it('asks once at a time and keeps what it had when a reading fails', async () => {
    const table = useUnixTable();
    let questions = 0;
    const ask = (): Promise<UnixReading> => {
      questions += 1;
      return Promise.resolve(reading(server));
    };
    await Promise.all([table.refresh(ask), table.refresh(ask)]);
    expect(questions).toBe(1);
    await table.refresh(() => Promise.reject(new Error('the line broke')));
    expect([table.failed, table.rows.length]).toEqual([true, 1]);
    await table.refresh(ask);
    expect(table.failed).toBe(false);
  });
});
