import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  highestPort,
  inRange,
  parseNumberRange,
} from '../../../src-main/core/query/number-range.ts';

const parse = (text: string) => parseNumberRange(text, highestPort, 'port');

describe('parseNumberRange', () => {
  it('reads a number and a range', () => {
    expect(parse('80')).toEqual({ first: 80, last: 80 });
    expect(parse('8000-8999')).toEqual({ first: 8000, last: 8999 });
    expect(parse('0-65535')).toEqual({ first: 0, last: 65_535 });
    expect(parse('0080')).toEqual({ first: 80, last: 80 });
  });

  it.each([
    '',
    'x',
    '80x',
    '8 0',
    '-80',
    '80-',
    '1-2-3',
    '1.5',
    '0x50',
    '1e3',
    '８０',
    '9'.repeat(40),
  ])('refuses %j', (text) => {
    expect(parse(text)).toEqual({ key: 'filter.badNumber', values: { what: 'port', value: text } });
  });

  it('refuses what is higher than any port', () => {
    expect(parse('65536')).toMatchObject({
      key: 'filter.numberTooHigh',
      values: { highest: '65535' },
    });
    expect(parse('80-70000')).toMatchObject({ key: 'filter.numberTooHigh' });
  });

  it('refuses a range that runs backwards', () => {
    expect(parse('9-3')).toEqual({
      key: 'filter.rangeBackwards',
      values: { what: 'port', first: 9, last: 3 },
    });
  });

  it('holds exactly the numbers from first to last', () => {
    const port = fc.integer({ min: 0, max: highestPort });
    fc.assert(
      fc.property(port, port, port, (one, other, probe) => {
        const first = Math.min(one, other);
        const last = Math.max(one, other);
        const range = parse(`${first}-${last}`);
        expect('first' in range && inRange(probe, range)).toBe(first <= probe && probe <= last);
      }),
    );
  });
});
