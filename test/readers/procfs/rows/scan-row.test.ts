import { describe, expect, it } from 'vitest';
import { ipv4Layout, ipv6Layout } from '../../../../src-main/readers/procfs/rows/row-layout.ts';
import type { RowLayout } from '../../../../src-main/readers/procfs/rows/row-layout.ts';
import { scanRow } from '../../../../src-main/readers/procfs/rows/scan-row.ts';

const line =
  '   1: 0100007F:1F90 0A01A8C0:01BB 01 0000000A:00000006 00:00000000 00000000  1000        0 64278 1';

function scan(text: string, layout: RowLayout = ipv4Layout, end = text.length): number[] | null {
  const words = new Uint32Array(layout.width);
  const table = Buffer.from(`??${text}??`, 'latin1');
  return scanRow(table, { start: 2, end: 2 + end }, layout, words) ? [...words] : null;
}

describe('scanRow', () => {
  it('reads a row into its words', () => {
    const ports = 0x1f90 * 65_536 + 0x01bb;
    expect(scan(line)).toEqual([1, 10, 6, 1000, 64_278, ports, 0x0100_007f, 0x0a01_a8c0]);
  });

  it('reads IPv6 rows only with their layout', () => {
    const wide = line
      .replace('0100007F:', `${'0'.repeat(24)}01000000:`)
      .replace('0A01A8C0:', `${'F'.repeat(32)}:`);
    const words = scan(wide, ipv6Layout);
    expect(words?.slice(6)).toEqual([0, 0, 0, 0x0100_0000, ...Array<number>(4).fill(0xffff_ffff)]);
    expect(scan(wide)).toBeNull();
    expect(scan(line, ipv6Layout)).toBeNull();
  });

  it('reads nothing that lies beyond the end', () => {
    const whole = line.indexOf(' 1', line.indexOf('64278'));
    expect(scan(line, ipv4Layout, whole)?.[4]).toBe(64_278);
    for (let end = 0; end < line.indexOf('64278'); end += 1) {
      expect(scan(line, ipv4Layout, end)).toBeNull();
    }
  });

  it.each(['', ':', '::::', ' '.repeat(200), `${'9'.repeat(40)}${line}`])('refuses %j', (text) => {
    expect(scan(text)).toBeNull();
  });
});
