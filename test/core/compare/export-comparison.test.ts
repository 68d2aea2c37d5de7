import { describe, expect, it } from 'vitest';
import { tableSide } from '../../../src-main/core/compare/compared-side.ts';
import { compareSides } from '../../../src-main/core/compare/compare-sides.ts';
import type { ComparisonFormat } from '../../../src-main/core/compare/comparison-file.ts';
import { exportComparison } from '../../../src-main/core/compare/export-comparison.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { anOwner, laptop, listenerAt } from '../../support/build-socket.ts';

function exported(
  format: ComparisonFormat,
  earlier: readonly Socket[],
  later: readonly Socket[],
  hostname = 'ada',
) {
  const machine = { ...laptop, hostname };
  const before = tableSide('moment', { sockets: earlier, takenAtMs: 0 }, machine);
  const after = tableSide('now', { sockets: later, takenAtMs: 1000 }, machine);
  const { comparison } = compareSides(before, after);
  return exportComparison({ before, after, comparison }, format);
}

const before = [listenerAt('127.0.0.1:5432', [anOwner(812, 'postgres')])];
const after = [
  listenerAt('127.0.0.1:5432', [anOwner(99, 'nc')]),
  listenerAt('0.0.0.0:80', [anOwner(7, '=cmd|x')]),
];

describe('exportComparison', () => {
  it('writes the document that the command line prints', () => {
    const { fileName, mediaType, text } = exported('json', before, after);
    expect([fileName, mediaType]).toEqual(['portside-comparison.json', 'application/json']);
    expect(JSON.parse(text)).toMatchObject({
      format: 'portside-comparison',
      before: { hostname: 'ada', takenAt: '1970-01-01T00:00:00.000Z' },
      opened: [{ local: { port: 80 } }],
      ownerChanged: [{ before: { owners: [{ pid: 812 }] }, after: { owners: [{ pid: 99 }] } }],
    });
  });

  it('writes one difference a row for spreadsheets, none of them a formula', () => {
    const { fileName, text } = exported('csv', before, after);
    const lines = text.trimEnd().split('\r\n');
    expect(fileName).toBe('portside-comparison.csv');
    expect(lines[0]).toMatch(/^"differences","protocol",.*"processesBefore"$/);
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^"newlyExposed opened","tcp".*"'=cmd\|x".*"","",""$/);
    expect(lines[2]).toMatch(/^"ownerChanged",.*"99","nc".*"LISTEN","812","postgres"$/);
    expect(new Set(lines.map((line) => line.split('","').length)).size).toBe(1);
  });

  it('writes a table for people, under the sides', () => {
    const { fileName, text } = exported('markdown', before, after);
    const lines = text.trimEnd().split('\n');
    expect(fileName).toBe('portside-comparison.md');
    expect(lines[0]).toBe(
      'a Portside snapshot of ada, 1970-01-01 00:00:00 UTC, compared with this machine now',
    );
    expect(lines[2]).toMatch(/^\| Difference \| Protocol .*\| Before \|$/);
    expect(lines[4]).toMatch(/^\| Newly reachable from the network, Opened \| tcp \|/);
    expect(lines[5]).toMatch(/^\| Other program .*\| nc 99 \| postgres 812 · LISTEN \|$/);
  });

  it('says so where nothing is different, and lets no host name be markup', () => {
    const { text } = exported('markdown', before, before, '<b>\n# x');
    expect(text).toMatch(/\n\nNothing is different\.\n$/);
    expect(text).not.toMatch(/<b>|^# x/m);
    expect(exported('csv', [], []).text.trimEnd().split('\r\n')).toHaveLength(1);
  });
});
