import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnixTable } from '../../../../src-main/readers/procfs/unix/parse-unix-table.ts';

const header = 'Num       RefCount Protocol Flags    Type St Inode Path\n';

function line(inode: number, name = '', fields = '00010000 0001 01'): string {
  const path = name === '' ? '' : ` ${name}`;
  return `00000000e2bf5496: 00000002 00000000 ${fields} ${String(inode).padStart(5)}${path}\n`;
}

function rowsOf(...lines: readonly (string | Buffer)[]) {
  return parseUnixTable(Buffer.concat([header, ...lines].map((one) => Buffer.from(one)))).rows;
}

describe('parseUnixTable', () => {
  it.each([
    ['00010000 0001 01', '/run/a', 'stream', 'listening'],
    ['00000000 0001 03', '', 'stream', 'connected'],
    ['00000000 0002 01', '/dev/log', 'dgram', 'bound'],
    ['00000000 0002 01', '', 'dgram', 'unconnected'],
    ['00010000 0005 01', '@x', 'seqpacket', 'listening'],
    ['00000000 0001 02', '/run/a', 'stream', 'waiting'],
    ['00000000 0001 04', '', 'stream', 'disconnecting'],
  ])('reads %s %s', (fields, name, type, state) => {
    const path = name === '' ? null : name;
    expect(rowsOf(line(1674, name, fields))).toEqual([
      { inode: 1674, path, type, state, doubtful: false },
    ]);
  });

  it('keeps spaces, colons and at signs of a name, and all of its line feeds', () => {
    const [first, second, third] = rowsOf(
      line(1, '/tmp/with space: and 999 * 888 '),
      line(2, '/tmp/new\nline\n\nend'),
      line(3, '@abstract@two'),
    );
    expect(first?.path).toBe('/tmp/with space: and 999 * 888 ');
    expect(second?.path).toBe('/tmp/new\nline\n\nend');
    expect(third?.path).toBe('@abstract@two');
  });

  it('reads what is UTF-8 and marks what is not', () => {
    const broken = Buffer.concat([
      Buffer.from(line(1, '/tmp/é').slice(0, -1)),
      Buffer.of(0xff, 10),
    ]);
    expect(rowsOf(broken)[0]?.path).toBe('/tmp/é\u{fffd}');
  });

  it('marks a row as doubtful that may be the rest of a name', () => {
    const forged = line(424_242, '/run/docker.sock');
    expect(rowsOf(line(7, '@a'), forged).map(({ doubtful }) => doubtful)).toEqual([false, true]);
    const long = `/${'x'.repeat(60)}`;
    expect(rowsOf(line(7, long), forged).map(({ doubtful }) => doubtful)).toEqual([false, false]);
    expect(rowsOf(line(7), forged).map(({ doubtful }) => doubtful)).toEqual([false, false]);
  });

  it('counts lines that are neither sockets nor the rest of a name', () => {
    const text = `${header}${line(1)}nonsense\n${line(2, `/${'y'.repeat(100)}`)}much too long\n`;
    const parsed = parseUnixTable(Buffer.from(text));
    expect(parsed).toMatchObject({ malformedRows: 2, malformedExample: 'nonsense' });
    expect(parsed.rows).toHaveLength(2);
  });

  it.each([
    line(1, '', '00000000 0003 01'),
    line(1, '', '00000000 0001 09'),
    line(1, 'x'.repeat(109)),
    line(1).replace('00000002', '2'),
  ])('refuses %s', (text) => {
    expect(rowsOf(text)).toEqual([]);
  });

  it('leaves out a last line without its end: digits may be missing', () => {
    expect(rowsOf(line(1), line(2345).slice(0, -3))).toHaveLength(1);
    expect(parseUnixTable(Buffer.alloc(0)).rows).toEqual([]);
  });

  it('never throws, whatever the bytes', () => {
    const piece = fc.oneof(
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
      fc.nat().map((inode) => Buffer.from(line(inode, '/a\nb'))),
      fc.constant(Buffer.from('\n')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        for (const { inode, path } of parseUnixTable(Buffer.concat(pieces)).rows) {
          expect(Number.isSafeInteger(inode)).toBe(true);
          expect(path).not.toBe('');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives back any name that is no line of the table itself', () => {
    const name = fc
      .array(fc.constantFrom('a', ' ', '\n', ':', '@', '0', '*', '\t', '\\'), {
        minLength: 1,
        maxLength: 100,
      })
      .map((parts) => `/${parts.join('')}`);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), (names) => {
        const rows = rowsOf(...names.map((one, index) => line(index + 1, one)));
        expect(rows.map(({ path }) => path)).toEqual(names);
      }),
      { numRuns: 2000 },
    );
  });
});
