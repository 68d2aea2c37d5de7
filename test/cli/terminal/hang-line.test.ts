import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src-main/cli/terminal/display-width.ts';
import { hangLine } from '../../../src-main/cli/terminal/hang-line.ts';
import { textStyle } from '../../../src-main/cli/terminal/text-style.ts';

const line =
  '23:08:16 opened     tcp 127.0.0.1:18302        listener  nginx 4711  this machine only';

describe('hangLine', () => {
  it('leaves alone what fits, and what no terminal reads', () => {
    expect(hangLine(line, 200)).toBe(line);
    expect(hangLine(line, null)).toBe(line);
  });

  it('hangs what does not fit, and keeps the columns of the first line', () => {
    expect(hangLine(line, 60)).toBe(
      '23:08:16 opened     tcp 127.0.0.1:18302        listener\n    nginx 4711  this machine only',
    );
  });

  it('counts columns, not characters: neither styles nor wide ones deceive it', () => {
    const style = textStyle(true);
    const styled = `${style('soft', '23:08:16')} ${style('opened', 'opened')} 数据库服务器 数据库`;
    for (const text of hangLine(styled, 30).split('\n')) {
      expect(displayWidth(stripVTControlCharacters(text))).toBeLessThanOrEqual(30);
    }
    expect(stripVTControlCharacters(hangLine(styled, 40))).not.toContain('\n');
  });

  it('loses no word, keeps their order, and is never wider than the terminal', () => {
    const word = fc.stringMatching(/^[a-z0-9.:]{1,20}$/);
    const text = fc.array(word, { minLength: 1 }).map((words) => words.join('  '));
    fc.assert(
      fc.property(text, fc.integer({ min: 24, max: 120 }), (given, columns) => {
        const hung = hangLine(given, columns);
        expect(hung.split(/\s+/).filter(Boolean)).toEqual(given.split(/\s+/));
        for (const one of hung.split('\n')) expect(one.length).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
