import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDump } from '../../../src-main/core/dump/read-dump.ts';
import { dumpText } from '../../support/dump-fixture.ts';

/** What is said of a line in the middle of a text of a tool. */
function reasonsOf(fixture: string, wrong: string): readonly string[] {
  const whole = dumpText(fixture).replace(/\s*$/, '');
  const rows = whole.split(/\r?\n/);
  const last = rows.at(-1) ?? '';
  const reading = readDump([...rows, wrong, last, ''].join('\n'));
  if (!reading.ok) throw new Error(reading.problem.key);
  return reading.wrongLines.kinds
    .filter(({ examples }) => examples.some(({ text }) => text === wrong.trim()))
    .map(({ reason }) => reason);
}

describe('wrongLineReason', () => {
  it.each([
    ['tcp        0      0 127.0.0.1:99999         0.0.0.0:*               LISTEN      1/x', 'port'],
    [
      'tcp        0      0 localhost:http          0.0.0.0:*               LISTEN      1/x',
      'named',
    ],
    [
      'tcp        0      0 127.0.0.1               0.0.0.0:*               LISTEN      1/x',
      'noEndpoint',
    ],
    [
      'tcp        0      0 999.0.0.1:80            0.0.0.0:*               LISTEN      1/x',
      'address',
    ],
    ['tcp        0      0 127.0.0.1:80', 'cut'],
    ['tcp        0      0 127.0.0.1:80            0.0.0.0:*', 'cut'],
    ['tcp        x      0 127.0.0.1:80            0.0.0.0:*               LISTEN      1/x', 'rest'],
  ])('netstat of Linux: %s', (line, reason) => {
    expect(reasonsOf('linux-netstat-tunap', line)).toEqual([reason]);
  });

  it.each([
    ['linux-ss-tunap', 'tcp   SLEEPING 0      5      127.0.0.1:80      0.0.0.0:*', 'state'],
    ['linux-ss-tunap', 'tcp   LISTEN 0      5      127.0.0.1:70000   0.0.0.0:*', 'port'],
    ['windows-netstat-ano', '  TCP    <img src=x onerror=alert(1)>', 'noEndpoint'],
    ['windows-netstat-ano', '  TCP    127.0.0.1:80           0.0.0.0:0', 'cut'],
    [
      'macos-netstat-anv',
      'tcp4       0      0  127.0.0.1.99999        *.*                    LISTEN',
      'port',
    ],
    ['linux-lsof', 'x 5 root 3u IPv4 4711 0t0 TCP 127.0.0.1:80', 'cut'],
    ['linux-lsof', 'x 5 root 3u IPv4 4711 0t0 TCP localhost:http (LISTEN)', 'named'],
  ])('%s: %s', (fixture, line, reason) => {
    expect(reasonsOf(fixture, line)).toEqual([reason]);
  });

  it('tells a line of something else altogether', () => {
    expect(reasonsOf('linux-ss-tunap', 'Dear Ada, it does not work at 5 o’clock')).toEqual([
      'foreign',
    ]);
  });

  it('keeps each kind apart, in order, with its number and some of its lines', () => {
    const wrong = [1, 2, 3, 4].map((at) => `tcp 0 0 127.0.0.1:${at}00000 0.0.0.0:* LISTEN 1/x`);
    const row = 'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN 1/x';
    const text = [row, ...wrong, 'tcp 0 0 nowhere 0.0.0.0:* LISTEN 1/x', row].join('\n');
    const reading = readDump(text);
    if (!reading.ok) throw new Error(reading.problem.key);
    expect(reading.wrongLines.count).toBe(5);
    expect(reading.wrongLines.kinds).toMatchObject([
      { reason: 'port', count: 4, examples: [{ line: 2 }, { line: 3 }, { line: 4 }] },
      { reason: 'noEndpoint', count: 1, examples: [{ line: 6 }] },
    ]);
  });

  it('has a reason for anything, and never throws', () => {
    const row = 'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN 1/x';
    fc.assert(
      fc.property(fc.array(fc.string()), (words) => {
        const reading = readDump([row, `tcp ${words.join(' ')}`, row].join('\n'));
        if (!reading.ok) throw new Error(reading.problem.key);
        const { count, kinds } = reading.wrongLines;
        expect(kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(count);
      }),
    );
  });
});
