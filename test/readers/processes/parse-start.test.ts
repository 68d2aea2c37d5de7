import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseMacStart,
  parseWindowsStart,
} from '../../../src-main/readers/processes/parse-start.ts';

describe('parseMacStart', () => {
  it('reads the local time that ps writes, to the second', () => {
    const expected = new Date(2026, 10, 21, 13, 13, 58).getTime();
    expect(parseMacStart('Sat Nov 21 13:13:58 2026\n')).toBe(expected);
    expect(parseMacStart('Sun Nov  1 00:00:00 2026    \n')).toBe(new Date(2026, 10, 1).getTime());
  });

  it.runIf(process.platform !== 'win32')('reads what ps says here', () => {
    const words = ['-o', 'lstart=', '-p', String(process.pid)];
    const text = execFileSync('ps', words, {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const startedAtMs = Date.now() - process.uptime() * 1000;
    expect(Math.abs((parseMacStart(text) ?? 0) - startedAtMs)).toBeLessThan(5000);
  });

  it.each(['', 'Sat Nov 21', 'Sa Nov 21 13:13:58 2026', 'Xxx Yyy 99 99:99:99 2026'])(
    'knows nothing from %j',
    (text) => expect(parseMacStart(text)).toBeNull(),
  );
});

describe('parseWindowsStart', () => {
  it('reads milliseconds and nothing else', () => {
    expect(parseWindowsStart('1795266838123\r\n')).toBe(1_795_266_838_123);
    for (const text of ['', '-5', '1e3', 'Get-Process : Cannot find', '1 2']) {
      expect(parseWindowsStart(text)).toBeNull();
    }
  });
});

it('never throws and never invents', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(Number.isNaN(parseMacStart(text))).toBe(false);
      expect(Number.isNaN(parseWindowsStart(text))).toBe(false);
    }),
  );
});
