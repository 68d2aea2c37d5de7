import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../../src-main/readers/procfs/parse-command-line.ts';
import { parseProcessStat } from '../../../src-main/readers/procfs/parse-process-stat.ts';
import { processName } from '../../../src-main/readers/procfs/process-name.ts';
import { kernelAddresses } from '../../../src-main/readers/procfs/rows/kernel-addresses.ts';
import { ipv4Layout, ipv6Layout } from '../../../src-main/readers/procfs/rows/row-layout.ts';
import { socketTableParser } from '../../../src-main/readers/procfs/rows/socket-table-parser.ts';
import {
  damaged,
  hostileRuns,
  hostileText,
  hostileTime,
  linesATable,
} from '../../support/hostile-lines.ts';

const tables = [
  { protocol: 'tcp', layout: ipv4Layout, address: '0100007F' },
  { protocol: 'udp', layout: ipv4Layout, address: '0100007F' },
  { protocol: 'tcp', layout: ipv6Layout, address: '0000000000000000FFFF00000100007F' },
  { protocol: 'udp', layout: ipv6Layout, address: '00000000000000000000000001000000' },
] as const;

/** A line as the kernel writes it; port and inode tell rows apart. */
function lineOf(address: string, port: number): string {
  const ports = [port, 443].map((one) => one.toString(16).toUpperCase().padStart(4, '0'));
  const [local = '', remote = ''] = ports.map((one) => `${address}:${one}`);
  const queues = '00000000:00000000 00:00000000 00000000';
  return `   1: ${local} ${remote} 01 ${queues}  1000        0 ${inodeOf(port)} 1 0 20 4 30 10 -1`;
}

function inodeOf(port: number): number {
  return 1_000_000 + port;
}

describe.each(tables)('a $protocol table, $layout.addressWords words', (table) => {
  const { protocol, layout, address } = table;
  const good = fc.integer({ min: 1, max: 9999 });
  const bad = fc.oneof(
    hostileText,
    fc.integer({ min: 10_000, max: 65_535 }).chain((port) => damaged(lineOf(address, port))),
  );

  it('keeps every good row, with its own inode, among hostile lines', hostileTime, () => {
    const lines = fc.tuple(
      fc.uniqueArray(good, { maxLength: linesATable / 10 }),
      fc.array(bad, { maxLength: linesATable, minLength: linesATable / 2 }),
    );
    const parser = socketTableParser({ layout, protocol, addresses: kernelAddresses(true) });
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), ([ports, hostile], random) => {
        const text = [...hostile];
        for (const port of ports) {
          text.splice((random.next().value ?? 0) % text.length, 0, lineOf(address, port));
        }
        const { rows, malformedRows } = parser.parse(Buffer.from(`${text.join('\n')}\n`));
        const found = rows.filter(({ local }) => local.port < 10_000 && local.port > 0);
        for (const port of ports) {
          const row = found.find(
            ({ local, inode }) => local.port === port && inode === inodeOf(port),
          );
          expect(row).toMatchObject({ userId: 1000, stateNumber: 1, remote: { port: 443 } });
        }
        expect(rows.length + malformedRows).toBeLessThanOrEqual(text.length);
        for (const { inode, userId } of rows) {
          expect(Number.isSafeInteger(inode) && inode >= 0).toBe(true);
          expect(Number.isSafeInteger(userId) && userId >= 0).toBe(true);
        }
      }),
      hostileRuns,
    );
  });
});

describe('what a process writes about itself', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 15 }),
    hostileText.map((text) => Buffer.from(text).subarray(0, 15)),
  );
  const pid = fc.integer({ min: 1, max: 4_194_304 });
  const names = fc.array(fc.tuple(bytes, pid, pid), {
    minLength: linesATable,
    maxLength: linesATable,
  });

  it('never changes its parent, its start or its name', hostileTime, () => {
    fc.assert(
      fc.property(names, (all) => {
        for (const [name, parentPid, startTicks] of all) {
          const head = Buffer.concat([Buffer.from('7 ('), name, Buffer.from(') S ')]);
          const tail = ` 1 1 0 -1 0 0 0 0 0 0 0 0 0 20 0 1 0 ${startTicks} 0 0\n`;
          const stat = Buffer.concat([head, Buffer.from(`${parentPid}${tail}`)]);
          const parsed = parseProcessStat(stat);
          expect(parsed).toMatchObject({ parentPid, startTicks });
          expect(Buffer.from(parsed?.commandBytes ?? []).equals(Buffer.from(name))).toBe(true);
        }
      }),
      hostileRuns,
    );
  });

  it('never throws, and never lengthens a name with another one', hostileTime, () => {
    const lines = fc.array(fc.tuple(bytes, hostileText, hostileText), {
      minLength: linesATable,
      maxLength: linesATable,
    });
    fc.assert(
      fc.property(lines, (all) => {
        for (const [name, executable, commandLine] of all) {
          const shown = processName({
            commandBytes: name,
            executable: () => executable,
            commandLine: () => Buffer.from(commandLine),
          });
          const own = Buffer.from(name);
          const begins = Buffer.from(shown).subarray(0, own.length).equals(own);
          expect(begins || shown === own.toString('utf8')).toBe(true);
          expect(parseCommandLine(Buffer.from(commandLine))?.length).not.toBe(0);
        }
      }),
      hostileRuns,
    );
  });
});
