import { endianness } from 'node:os';
import type { Stop } from '../../core/contract/client.ts';
import { networkCountersFiles } from './gate/network-counters-files.ts';
import { kernelAddresses } from './rows/kernel-addresses.ts';
import { linkLocalScopesIn } from './rows/link-local-scopes.ts';
import { ipv4Layout, ipv6Layout } from './rows/row-layout.ts';
import { sharedBuffer, type SharedBuffer } from './socket-table-file.ts';
import type { SocketTable } from './socket-table.ts';
import { tableReader, type TableLook } from './table-reader.ts';
import { withoutRepeatedInodes } from './without-repeated-inodes.ts';

export interface SocketTablesReading {
  readonly tables: readonly SocketTable[];
  readonly skippedRows: number;
  readonly skippedExample: string | null;
  /**
   * False when a TCP table was left unread although segments had moved: its states and queues may
   * be older than this reading. True also when it was left unread because nothing had moved.
   */
  readonly current: boolean;
  /** True when no table was left unread. */
  readonly whole: boolean;
}

/** The four tables, kept open between readings. */
export interface SocketTables {
  /**
   * The tables, with what changed since the last call. TCP tables are left unread while the
   * kernel's counters tell that little can have changed (see `isTableDue`), unless `whole`. Throws
   * `SocketTableError` when a table that is there cannot be read, or no table is there.
   */
  read(whole?: boolean): SocketTablesReading;
  readonly close: Stop;
}

const tcpTables = [
  { name: 'tcp', protocol: 'tcp', family: 'ipv4', layout: ipv4Layout },
  { name: 'tcp6', protocol: 'tcp', family: 'ipv6', layout: ipv6Layout },
] as const;
const udpTables = [
  { name: 'udp', protocol: 'udp', family: 'ipv4', layout: ipv4Layout },
  { name: 'udp6', protocol: 'udp', family: 'ipv6', layout: ipv6Layout },
] as const;

/**
 * The tables of the network namespace whose directory (`/proc/net`) is given. UDP tables are read
 * each time: nothing counts UDP sockets that come and go, and for TCP the kernel walks a hundred
 * times the memory, even where there is not one connection. Networks that are read one after the
 * other may share the buffer.
 */
export function socketTables(
  directory = '/proc/net',
  shared: SharedBuffer = sharedBuffer(),
): SocketTables {
  const addresses = kernelAddresses(endianness() === 'LE', linkLocalScopesIn(directory));
  const place = { directory, shared, addresses };
  const counters = networkCountersFiles(directory, shared);
  const tcp = tcpTables.map((kind) => tableReader({ ...kind, ...place }));
  const udp = udpTables.map((kind) => tableReader({ ...kind, ...place }));
  const unrepeated = withoutRepeatedInodes([...tcp, ...udp]);

  return {
    read: (whole = false) => {
      // Before the tables: what moves while they are read is then read again the next time.
      const now = counters.read();
      const udpLooks = udp.map((reader) => reader.read(now, 'always'));
      // One reading has one time: what came belongs to the same moment as what is told of TCP.
      const ifChanged = udpLooks.some(isChanged) ? 'if-moved' : 'if-due';
      const tcpLooks = tcp.map((reader) => reader.read(now, whole ? 'always' : ifChanged));
      const changed = [...tcpLooks, ...udpLooks].some(isChanged);
      const allTcpLooks = tcpLooks.map((look, at) =>
        changed && !look.current ? (tcp[at]?.read(now, 'always') ?? look) : look,
      );
      return readingOf([...allTcpLooks, ...udpLooks], unrepeated);
    },
    close: () => {
      counters.close();
      for (const reader of [...tcp, ...udp]) reader.close();
    },
  };
}

function isChanged({ table: { arrived, departed } }: TableLook): boolean {
  return arrived.length + departed.length > 0;
}

function readingOf(
  looks: readonly TableLook[],
  unrepeated: ReturnType<typeof withoutRepeatedInodes>,
): SocketTablesReading {
  const examples = looks.map(({ malformedExample }) => malformedExample);
  return {
    tables: unrepeated(looks.map(({ table }) => table)),
    skippedRows: looks.reduce((sum, { malformedRows }) => sum + malformedRows, 0),
    skippedExample: examples.find((example) => example !== null) ?? null,
    current: looks.every(({ current }) => current),
    whole: looks.every(({ isRead }) => isRead),
  };
}
