import { describe, expect, it } from 'vitest';
import { linuxNetstat } from '../../../src-main/core/dump/formats/linux-netstat.ts';
import { windowsNetstat } from '../../../src-main/core/dump/formats/windows-netstat.ts';
import { joinedRow } from '../../../src-main/core/dump/joined-row.ts';
import type { LineFormat } from '../../../src-main/core/dump/line-format.ts';
import { wrapWidth } from '../../../src-main/core/dump/wrap-width.ts';
import { dumpOf } from '../../support/dump-fixture.ts';

function join(lines: readonly string[], format: LineFormat, width: number | null = null) {
  return joinedRow({ lines, format, wrapWidth: width }, 0);
}

const row = 'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN';

describe('joinedRow', () => {
  it('takes a row that is whole as it is', () => {
    expect(join([`${row} 7/a`, 'garbage'], linuxNetstat([]))).toMatchObject({
      lineCount: 1,
      row: { owners: [{ name: 'a' }] },
    });
  });

  it('adds the line that tells the owner', () => {
    expect(join([row, ' 7/a'], linuxNetstat([]))).toMatchObject({
      lineCount: 2,
      row: { owners: [{ pid: 7 }] },
    });
    expect(join([row, '-'], linuxNetstat([]))).toMatchObject({
      lineCount: 2,
      row: { tellsOwner: true },
    });
  });

  it('joins what was broken at a blank, over several lines', () => {
    const lines = ['tcp 0 0', '127.0.0.1:80', '0.0.0.0:*', 'LISTEN', '7/a'];
    expect(join(lines, linuxNetstat([]))).toMatchObject({ lineCount: 5, row: { localPort: '80' } });
  });

  it('joins without a blank where the line is as wide as the terminal', () => {
    const lines = ['tcp 0 0 127.0.0.1:80 10.0.0.1:40', '00 ESTABLISHED 7/a'];
    const width = lines[0]?.length ?? 0;
    expect(join(lines, linuxNetstat([]), width)).toMatchObject({ row: { remotePort: '4000' } });
  });

  it('never takes the next row, a prompt or a blank line along', () => {
    for (const next of [row, 'ada@web-1:~$ exit', '', 'unix  3  [ ]  STREAM']) {
      expect(join([row, next], linuxNetstat([]))).toMatchObject({ lineCount: 1 });
    }
    expect(join(['garbage', row], linuxNetstat([]))).toBeNull();
  });

  it('gives no owner where a number goes on below, unless the width shows that it does', () => {
    const lines = ['TCP 0.0.0.0:135 0.0.0.0:0 LISTENING 10', '36'];
    expect(join(lines, windowsNetstat([]))).toMatchObject({ row: { owners: [] } });
    const width = lines[0]?.length ?? 0;
    expect(join(lines, windowsNetstat([]), width)).toMatchObject({
      row: { owners: [{ pid: 1036 }] },
    });
  });
});

describe('wrapWidth', () => {
  const long = `${row} ${'x'.repeat(20)}`;

  it('is the length of the longest lines where most of them go on below', () => {
    expect(wrapWidth([long, 'rest', long, 'rest', long, row], linuxNetstat([]))).toBe(long.length);
  });

  it('is null where they do not', () => {
    expect(wrapWidth([long, row, long, 'rest', long, row], linuxNetstat([]))).toBeNull();
    expect(wrapWidth([long, '', row], linuxNetstat([]))).toBeNull();
    expect(wrapWidth(['short', 'lines'], linuxNetstat([]))).toBeNull();
  });
});

describe('a forged line end in a name', () => {
  it('does not make another process the owner', () => {
    const lines = ['tcp LISTEN 0 5 *:80 *:* users:(("",pid=1,fd=3))', '",pid=7,fd=3))'];
    const [socket] = dumpOf(lines.join('\n')).sockets;
    expect(socket?.owners.map(({ pid }) => pid)).not.toContain(1);
  });

  it('does not make a row of its own', () => {
    const lines = ['tcp LISTEN 0 5 *:80 *:* users:(("x', 'UDP *:1 *:* 1 ",pid=7,fd=3))'];
    const dump = dumpOf([...lines, 'tcp LISTEN 0 5 *:81 *:* users:(("y",pid=8,fd=3))'].join('\n'));
    expect(dump.sockets.every(({ local }) => local.port >= 80)).toBe(true);
  });
});
