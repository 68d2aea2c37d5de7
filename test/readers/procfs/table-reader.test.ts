import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NetworkCounters } from '../../../src-main/readers/procfs/gate/parse-network-counters.ts';
import { kernelAddresses } from '../../../src-main/readers/procfs/rows/kernel-addresses.ts';
import { ipv4Layout } from '../../../src-main/readers/procfs/rows/row-layout.ts';
import { SocketTableError } from '../../../src-main/readers/procfs/socket-table-error.ts';
import { sharedBuffer } from '../../../src-main/readers/procfs/socket-table-file.ts';
import { tableReader, type TableReader } from '../../../src-main/readers/procfs/table-reader.ts';

const line = (inode: number, remotePort: string) =>
  `   0: 0100007F:1F90 0100007F:${remotePort} 01 00000000:00000000 00:00000000 00000000     0        0 ${inode} 1\n`;
const still: NetworkCounters = {
  connections: '1',
  traffic: '1',
  inUse: { ipv4: '1', ipv6: '0' },
};

let directory: string;
let reader: TableReader;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-table-'));
  reader = tableReader({
    name: 'tcp',
    protocol: 'tcp',
    family: 'ipv4',
    layout: ipv4Layout,
    directory,
    shared: sharedBuffer(),
    addresses: kernelAddresses(true),
  });
  write(line(501, '01BB'));
});
afterEach(() => {
  reader.close();
  rmSync(directory, { recursive: true });
});

function write(...lines: string[]): void {
  writeFileSync(join(directory, 'tcp'), `  sl header\n${lines.join('')}`);
}

describe('tableReader', () => {
  it('leaves the table unread while nothing moves, and says that nothing changed', () => {
    const first = reader.read(still, 'if-due');
    expect(first).toMatchObject({ isRead: true, current: true });
    expect(first.table.arrived).toHaveLength(1);
    write(line(502, '01BB'));
    const second = reader.read(still, 'if-due');
    expect(second).toMatchObject({ isRead: false, current: true });
    expect(second.table.rows).toBe(first.table.rows);
    expect(second.table).toMatchObject({ arrived: [], departed: [] });
  });

  it('reads it at once when connections moved, or when it must', () => {
    reader.read(still, 'if-due');
    write(line(502, '01BB'));
    expect(reader.read({ ...still, connections: '2' }, 'if-due').table.rows[0]?.inode).toBe(502);
    write(line(503, '01BB'));
    const read = reader.read({ ...still, connections: '2' }, 'always');
    expect(read.table.rows[0]?.inode).toBe(503);
  });

  it('is not current when segments moved and it was left unread all the same', () => {
    reader.read(still, 'if-due');
    const moved = { ...still, traffic: '2' };
    const looks = [1, 2, 3].map(() => reader.read(moved, 'if-due'));
    expect(looks.map(({ isRead, current }) => [isRead, current])).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    expect(reader.read(moved, 'if-due')).toMatchObject({ isRead: false, current: true });
  });

  it('reads it when anything moved if it is to belong to one moment', () => {
    reader.read(still, 'if-due');
    expect(reader.read(still, 'if-moved').isRead).toBe(false);
    expect(reader.read({ ...still, traffic: '2' }, 'if-moved').isRead).toBe(true);
  });

  it('spares a table without connections when others move', () => {
    write(line(501, '0000'));
    reader.read(still, 'if-due');
    const moved = { ...still, connections: '2' };
    const looks = [1, 2, 3].map(() => reader.read(moved, 'if-due').isRead);
    expect(looks).toEqual([false, false, true]);
  });

  it('looks again soon where a connection waits to be accepted', () => {
    write(line(0, '01BB'));
    const looks = [1, 2, 3, 4].map(() => reader.read(still, 'if-due').isRead);
    expect(looks).toEqual([true, false, false, true]);
  });

  it('reads it each time where there are no counters', () => {
    const looks = [1, 2, 3].map(() => reader.read(null, 'if-due').isRead);
    expect(looks).toEqual([true, true, true]);
  });

  it('fails where the table of the kernel is missing', () => {
    rmSync(join(directory, 'tcp'));
    expect(() => reader.read(still, 'if-due')).toThrow(SocketTableError);
  });
});
