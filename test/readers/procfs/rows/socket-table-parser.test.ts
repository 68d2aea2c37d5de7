import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kernelAddresses } from '../../../../src-main/readers/procfs/rows/kernel-addresses.ts';
import { ipv4Layout, ipv6Layout } from '../../../../src-main/readers/procfs/rows/row-layout.ts';
import type { SocketTableRow } from '../../../../src-main/readers/procfs/rows/socket-table-row.ts';
import { socketTableParser } from '../../../../src-main/readers/procfs/rows/socket-table-parser.ts';
import type { ParsedSocketTable } from '../../../../src-main/readers/procfs/rows/socket-table-parser.ts';

const header =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n';
const row =
  '   1: 0100007F:1F90 0A01A8C0:01BB 01 0000000A:00000006 00:00000000 00000000  1000        0 64278 1 0000000000000000 20 4 30 10 -1\n';

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../../../fixtures/procfs/net/${name}`, import.meta.url));
}

/** UDP rows are known by tuple and inode, so that rows of a made-up table may look alike. */
function newParser(addressDigits = 8, protocol: 'tcp' | 'udp' = 'udp') {
  const layout = addressDigits === 8 ? ipv4Layout : ipv6Layout;
  return socketTableParser({ layout, protocol, addresses: kernelAddresses(true) });
}

function parse(text: string | Buffer, addressDigits = 8): ParsedSocketTable {
  const table = typeof text === 'string' ? Buffer.from(text, 'latin1') : text;
  return newParser(addressDigits).parse(table);
}

describe('socketTableParser', () => {
  it('reads every column of a row', () => {
    expect(parse(header + row)).toMatchObject({
      rows: [
        {
          local: { address: '127.0.0.1', port: 8080 },
          remote: { address: '192.168.1.10', port: 443 },
          stateNumber: 1,
          sendQueueBytes: 10,
          receiveQueueBytes: 6,
          userId: 1000,
          inode: 64_278,
        },
      ],
      malformedRows: 0,
      malformedExample: null,
    });
  });

  it.each([
    ['tcp', 8, 12],
    ['udp', 8, 3],
    ['tcp6', 32, 7],
    ['udp6', 32, 1],
  ] as const)('reads a captured %s table without losing a row', (name, addressDigits, rows) => {
    const table = parse(fixture(name), addressDigits);
    expect(table.rows).toHaveLength(rows);
    expect(table.malformedRows).toBe(0);
  });

  it('keeps the numbers of captured rows', () => {
    const { rows } = parse(fixture('tcp'), 8);
    expect(rows[8]).toMatchObject({ inode: 64_282, receiveQueueBytes: 6, stateNumber: 1 });
    expect(rows[1]).toMatchObject({ inode: 0, stateNumber: 6 });
    expect(parse(fixture('udp'), 8).rows[1]).toMatchObject({ receiveQueueBytes: 0x340 });
  });

  it('reads row numbers, users and inodes of any width', () => {
    const wide = row.replace('   1:', '123456789:').replace('  1000 ', ' 4294967294 ');
    const { rows } = parse(wide.replace('64278', '4294967295'));
    expect(rows[0]).toMatchObject({ userId: 4_294_967_294, inode: 4_294_967_295 });
  });

  it('reads an empty table and one that has only a header', () => {
    expect(parse('').rows).toEqual([]);
    expect(parse(header)).toMatchObject({ rows: [], malformedRows: 0 });
  });

  it('does not take an inode whose last digits may be missing', () => {
    const cut = row.slice(0, row.indexOf('64278') + 3);
    expect(parse(row + cut)).toMatchObject({ rows: [{ inode: 64_278 }], malformedRows: 1 });
  });

  it.each([
    ['letters in the address', row.replace('0100007F', '0100007G')],
    ['letters in the port', row.replace(':1F90', ':1F9x')],
    ['a missing colon', row.replace('7F:1F90', '7F 1F90')],
    ['letters in the state', row.replace(' 01 0000000A', ' 0z 0000000A')],
    ['a long state', row.replace(' 01 0000000A', ' 011 000000A')],
    ['a negative user', row.replace('  1000', ' -1000')],
    ['letters in the inode', row.replace('64278', '64b78')],
    ['an inode beyond exact integers', row.replace('64278', '9'.repeat(20))],
    ['an inode beyond 32 bits', row.replace('64278', '4294967296')],
    ['a user beyond 32 bits', row.replace('  1000', ' 4294967296')],
    ['no inode', row.slice(0, row.indexOf('64278')) + '\n'],
    ['no queues', row.slice(0, row.indexOf('0000000A:')) + '\n'],
    ['IPv6 addresses where IPv4 is expected', row.replaceAll('7F:', '7F7F7F7F7F7F7F7F7F:')],
  ])('counts a row with %s and shows it', (_name, damaged) => {
    const table = parse(header + damaged + row);
    expect(table.rows).toHaveLength(1);
    expect(table.malformedRows).toBe(1);
    expect(damaged).toContain(table.malformedExample);
  });

  it('takes a header only for the first line', () => {
    expect(parse(row + header)).toMatchObject({ malformedRows: 1 });
  });

  it('shows at most eighty characters of a damaged line', () => {
    expect(parse(`${'x'.repeat(500)}\n`).malformedExample).toHaveLength(80);
  });

  it('never throws and accounts for every line, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.constantFrom(8, 32), (bytes, digits) => {
        const table = parse(Buffer.from(bytes), digits);
        const lines = Buffer.from(bytes).toString('latin1').split('\n');
        expect(table.rows.length + table.malformedRows).toBeLessThanOrEqual(lines.length);
      }),
    );
  });

  it('reads back what the kernel would print', () => {
    const kernelRow = fc.record({
      local: fc.record({ address: fc.ipV4(), port: fc.nat({ max: 65_535 }) }),
      remote: fc.record({ address: fc.ipV4(), port: fc.nat({ max: 65_535 }) }),
      stateNumber: fc.integer({ min: 1, max: 12 }),
      sendQueueBytes: fc.integer({ min: 0, max: 0xffffffff }),
      receiveQueueBytes: fc.integer({ min: 0, max: 0xffffffff }),
      userId: fc.integer({ min: 0, max: 0xffffffff }),
      inode: fc.integer({ min: 0, max: 0xffffffff }),
    });
    const kernelRows = fc.uniqueArray(kernelRow, {
      maxLength: 20,
      selector: ({ inode }) => inode,
    });
    fc.assert(
      fc.property(kernelRows, (rows) => {
        expect(parse(header + rows.map(printed).join('')).rows).toEqual(rows);
      }),
    );
  });

  it('tells after any history what a parser without memory reads, and what changed', () => {
    const tables = fc.array(fc.array(arbitraryLine, { maxLength: 12 }), { maxLength: 6 });
    fc.assert(
      fc.property(tables, fc.constantFrom('tcp', 'udp'), (histories, protocol) => {
        const tested = newParser(8, protocol);
        let before = tested.parse(Buffer.from(header)).rows;
        for (const lines of histories) {
          const table = Buffer.from(header + lines.join(''));
          const { rows, previous, arrived, departed } = tested.parse(table);
          expect(rows).toEqual(newParser(8, protocol).parse(table).rows);
          expect(previous).toBe(before);
          expect(new Set([...before, ...arrived])).toEqual(new Set([...rows, ...departed]));
          const kept = rows.filter((one) => before.includes(one));
          expect(kept.length + arrived.length).toBe(rows.length);
          expect(kept.length + departed.length).toBe(before.length);
          before = rows;
        }
      }),
    );
  });

  it('gives the same rows and the same array while nothing changes', () => {
    const tested = newParser();
    const other = row.replace('64278', '64279');
    const first = tested.parse(Buffer.from(header + row + other));
    const second = tested.parse(Buffer.from(header + row + other));
    expect(second.rows).toBe(first.rows);
    expect([second.arrived, second.departed]).toEqual([[], []]);
    const third = tested.parse(Buffer.from(header + other));
    expect(third.rows[0]).toBe(first.rows[1]);
    expect(third.departed).toEqual([first.rows[0]]);
  });

  it('never makes a row of one with a damaged byte that differs in its inode', () => {
    fc.assert(
      fc.property(fc.nat({ max: 90 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const damaged = Buffer.from(row, 'latin1');
        damaged[at] = byte;
        const end = row.indexOf('64278');
        fc.pre(at < end - 2 && byte !== 10 && byte !== 32);
        for (const { inode } of parse(damaged, 8).rows) {
          expect([64_278, 0]).toContain(inode);
        }
      }),
    );
  });
});

/** Few addresses, ports and inodes, so that rows meet again, changed or twice in one table. */
const arbitraryLine = fc
  .record({
    localPort: fc.integer({ min: 1, max: 3 }),
    remotePort: fc.integer({ min: 0, max: 2 }),
    stateNumber: fc.integer({ min: 1, max: 2 }),
    inode: fc.integer({ min: 0, max: 4 }),
  })
  .map(({ localPort, remotePort, stateNumber, inode }) =>
    printed({
      local: { address: '127.0.0.1', port: localPort },
      remote: { address: '127.0.0.1', port: remotePort },
      stateNumber,
      inode,
      sendQueueBytes: 0,
      receiveQueueBytes: 0,
      userId: 0,
    }),
  );

/** A row as `get_tcp4_sock` of Linux prints it. */
function printed(row: SocketTableRow): string {
  const hexadecimal = (value: number, digits: number) =>
    value.toString(16).toUpperCase().padStart(digits, '0');
  const endpoint = ({ address, port }: SocketTableRow['local']) => {
    const digits = address
      .split('.')
      .reverse()
      .map((byte) => hexadecimal(Number(byte), 2));
    return `${digits.join('')}:${hexadecimal(port, 4)}`;
  };
  const tuple = `${endpoint(row.local)} ${endpoint(row.remote)}`;
  const queues = `${hexadecimal(row.sendQueueBytes, 8)}:${hexadecimal(row.receiveQueueBytes, 8)}`;
  const user = String(row.userId).padStart(5);
  const state = hexadecimal(row.stateNumber, 2);
  return `   0: ${tuple} ${state} ${queues} 00:00000000 00000000 ${user}        0 ${row.inode} 1 0\n`;
}
