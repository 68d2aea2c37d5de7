import { describe, expect, it } from 'vitest';
import { LivePortTable } from '../../../../src-main/core/grouping/live-port-table.ts';
import { holderRowOf, unixRowOf } from '../../../../src-renderer/stores/inspector/carry-unix.ts';
import { unixRows } from '../../../../src-renderer/stores/rows/unix-rows.ts';
import { aUnixSocket } from '../../../support/a-unix-socket.ts';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';

const postgres = anOwner(812, 'postgres');
const nginx = anOwner(31, 'nginx');
const ports = new LivePortTable();
ports.replace([
  listenerAt('127.0.0.1:5432', [postgres], { id: 'database' }),
  listenerAt('0.0.0.0:22', [], { id: 'hidden', ownerReason: 'other-user' }),
]);
const rows = unixRows(
  [
    aUnixSocket({ inode: 1, owners: [nginx] }),
    aUnixSocket({ inode: 2, path: '/run/.s.PGSQL.5432', owners: [postgres] }),
  ],
  '',
  { column: 'path', direction: 'ascending' },
);

describe('a selection between the table and the Unix view', () => {
  it('goes to the first Unix-domain socket of the same process', () => {
    expect(unixRowOf('socket:database', ports, rows)).toBe('unix:2');
    expect(unixRowOf('holder:812 1000', ports, rows)).toBe('unix:2');
  });

  it('goes nowhere for a process without one, or without a known process', () => {
    expect(unixRowOf('socket:database', ports, rows.slice(0, 0))).toBeNull();
    expect(unixRowOf('socket:hidden', ports, rows)).toBeNull();
    expect(unixRowOf('socket:gone', ports, rows)).toBeNull();
  });

  it('never takes a process for another that has its pid again', () => {
    const again = { ...postgres, startedAtMs: 5_000_000 };
    expect(holderRowOf([again], ports)).toBeNull();
  });

  it('comes back to the process, where that has a place in the table', () => {
    expect(holderRowOf([nginx, postgres], ports)).toBe('holder:812 1000');
    expect(holderRowOf([nginx], ports)).toBeNull();
  });
});
