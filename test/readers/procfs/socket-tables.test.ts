import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SocketTableError } from '../../../src-main/readers/procfs/socket-table-error.ts';
import { socketTables } from '../../../src-main/readers/procfs/socket-tables.ts';

const captured = fileURLToPath(new URL('../../fixtures/procfs/net', import.meta.url));
let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-tables-'));
  cpSync(captured, directory, { recursive: true });
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('socketTables', () => {
  it('reads all four', () => {
    const tables = socketTables(directory);
    const { tables: read, skippedRows } = tables.read();
    tables.close();
    expect(read.map(({ protocol, family, rows }) => [protocol, family, rows.length])).toEqual([
      ['tcp', 'ipv4', 12],
      ['tcp', 'ipv6', 7],
      ['udp', 'ipv4', 3],
      ['udp', 'ipv6', 1],
    ]);
    expect(skippedRows).toBe(0);
  });

  /** Counters of a network with so many IPv4 sockets that moved so many segments. */
  const count = (inUse: number, segments: number): void => {
    const fields = 'ActiveOpens PassiveOpens AttemptFails EstabResets CurrEstab InSegs';
    writeFileSync(join(directory, 'snmp'), `Tcp: ${fields}\nTcp: 1 1 0 0 1 ${segments}\n`);
    writeFileSync(join(directory, 'sockstat'), `TCP: inuse ${inUse} orphan 0 tw 0 alloc 9 mem 1\n`);
    writeFileSync(join(directory, 'sockstat6'), 'TCP6: inuse 7\n');
  };

  it('reads all of TCP when something came to one family, so that it all is of one time', () => {
    count(12, 100);
    const tables = socketTables(directory);
    tables.read();
    count(12, 101);
    expect(tables.read()).toMatchObject({ current: false, whole: false });
    const text = readFileSync(join(directory, 'tcp'), 'utf8');
    const [, listener = ''] = text.split('\n');
    const other = listener.replace(/\d+(?= +\d+ [0-9a-f]{16})/, '987654');
    writeFileSync(join(directory, 'tcp'), `${text}${other}\n`);
    count(13, 102);
    expect(tables.read()).toMatchObject({ current: true, whole: true });
    tables.close();
  });

  it('does without IPv6 where the kernel does', () => {
    rmSync(join(directory, 'tcp6'));
    rmSync(join(directory, 'udp6'));
    const tables = socketTables(directory);
    expect(tables.read().tables.map(({ rows }) => rows.length)).toEqual([12, 0, 3, 0]);
    tables.close();
  });

  it('does not take a missing /proc for an empty machine', () => {
    const tables = socketTables(join(directory, 'nowhere'));
    expect(() => tables.read()).toThrow(SocketTableError);
    expect(() => tables.read()).toThrow('nowhere/tcp');
  });

  it('says which table cannot be read', () => {
    rmSync(join(directory, 'udp6'));
    mkdirSync(join(directory, 'udp6'));
    const tables = socketTables(directory);
    expect(() => tables.read()).toThrow(join(directory, 'udp6'));
    tables.close();
  });
});
