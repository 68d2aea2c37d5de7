import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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
