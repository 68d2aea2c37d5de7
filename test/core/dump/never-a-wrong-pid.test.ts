import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDump } from '../../../src-main/core/dump/read-dump.ts';
import { dumpOf, dumpText, socketOn, wrapped } from '../../support/dump-fixture.ts';

/** Pieces from which a process makes up a name that looks like the tool's own text. */
const pieces = [
  '"',
  ',',
  ')',
  '(',
  '\n',
  '\r',
  '\t',
  ' ',
  'x',
  '1',
  '/init',
  '1/init',
  ',pid=1',
  ',fd=3',
  '",pid=1,fd=3',
  '",pid=1,fd=3)',
  'users:(("',
  '-',
  'LISTEN',
  '5 9 ',
  'off (0.00/0/0)',
  ':1 ',
  '00100 00000006',
  '[svchost.exe]',
] as const;

const hostileName = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));
const pid = fc.integer({ min: 2, max: 4_194_304 });

/** A pid that the text gives to a socket must be one of those that really hold one. */
function expectOnly(text: string, pids: readonly number[]): void {
  const reading = readDump(text);
  if (!reading.ok) return;
  for (const { owners } of reading.sockets) {
    for (const owner of owners) expect(pids).toContain(owner.pid);
  }
}

function ssLine(port: number, holders: readonly (readonly [string, number])[]): string {
  const users = holders.map(
    ([name, holder]) => `("${name.slice(0, 15)}",pid=${holder},fd=${port})`,
  );
  return `tcp   LISTEN 0      128    127.0.0.1:${port}    0.0.0.0:*    users:(${users.join(',')})`;
}

describe('a dump never gives a socket another process’s number', () => {
  it('whatever a process calls itself in ss', () => {
    const holders = fc.array(fc.tuple(hostileName, pid), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(holders, { minLength: 1, maxLength: 3 }), (rows) => {
        const lines = rows.map((row, index) => ssLine(3000 + index, row));
        const pids = rows.flatMap((row) => row.map(([, holder]) => holder));
        expectOnly(lines.join('\n'), pids);
        expectOnly(lines.map((line) => `${line} ino:1 sk:2`).join('\n'), pids);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever a process calls itself in netstat of Linux', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileName, pid), { minLength: 1 }), (rows) => {
        const lines = rows.map(([name, holder], index) => {
          const program = `${holder}/${name}`.slice(0, 19).padEnd(20);
          return `tcp        0      0 127.0.0.1:${3000 + index}          0.0.0.0:*               LISTEN      ${program}`;
        });
        const pids = rows.map(([, holder]) => holder);
        expectOnly(lines.join('\n'), pids);
        expectOnly(lines.map((line) => `${line}off (0.00/0/0)`).join('\n'), pids);
      }),
      { numRuns: 500 },
    );
  });

  it('whatever a process calls itself in netstat of macOS', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileName, pid), { minLength: 1 }), (rows) => {
        const lines = rows.map(
          ([name, holder], index) =>
            `tcp4 0 0 *.${3000 + index} *.* LISTEN 0 0 131072 131072 ${name.slice(0, 16)}:${holder} 00100 00000006 000000000081eda0 00000001 00000800 1 0 000000`,
        );
        expectOnly(
          lines.join('\n'),
          rows.map(([, holder]) => holder),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('wherever a terminal broke the lines', () => {
    const names = ['linux-ss-tunap', 'linux-lsof', 'windows-netstat-ano', 'macos-netstat-anv'];
    const texts = names.map((name) => {
      const text = dumpText(name);
      const pids = dumpOf(text).sockets.flatMap(({ owners }) => owners.map((owner) => owner.pid));
      return { text, pids };
    });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 40, max: 220 }), (dump, columns) => {
        expectOnly(wrapped(dump.text, columns), dump.pids);
      }),
      { numRuns: 60 },
    );
  });
});

const noiseCharacters = Array.from('tcpudp0159.:*[]%/-> \t\nLISTEN()",=');

describe('readDump on anything', () => {
  it('never throws, and only gives sockets that can be', () => {
    const noise = fc.string({ unit: fc.constantFrom(...noiseCharacters) });
    fc.assert(
      fc.property(fc.array(fc.oneof(noise, fc.string({ unit: 'binary' }))), (lines) => {
        const reading = readDump(lines.join('\n'));
        if (!reading.ok) return;
        for (const { local, owners, ownerReason } of reading.sockets) {
          expect(local.port).toBeGreaterThan(0);
          expect(local.port).toBeLessThan(65_536);
          expect(owners.length === 0).toBe(ownerReason !== null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('understands a captured dump with any of its lines damaged', () => {
    const lines = dumpText('linux-ss-tunap').split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(200), fc.string(), (index, at, put) => {
        const line = lines[index] ?? '';
        const damaged = lines.with(
          index,
          line.slice(0, at) + put.replaceAll('\n', ' ') + line.slice(at + 2),
        );
        const dump = dumpOf(damaged.join('\n'));
        expect(dump.sockets.length).toBeGreaterThan(35);
        expect(socketOn(dump, 22).owners[0]?.pid ?? 28433).toBe(28433);
      }),
      { numRuns: 100 },
    );
  });
});
