import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decimalIn,
  hexadecimalIn,
  skipSpaces,
  skipToken,
} from '../../../../src-main/readers/procfs/rows/scan-number.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('hexadecimalIn', () => {
  it('reads exactly as many digits as it is told, of either case', () => {
    expect(hexadecimalIn(bytes('x1F90aB'), 1, 4)).toBe(0x1f90);
    expect(hexadecimalIn(bytes('x1F90aB'), 5, 2)).toBe(0xab);
  });

  it.each(['1G', ' 1', '1', ':1', '-1'])('refuses %j', (text) => {
    expect(hexadecimalIn(bytes(text), 0, 2)).toBe(-1);
  });

  it('reads every word back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffff_ffff }), (value) => {
        expect(hexadecimalIn(bytes(value.toString(16).padStart(8, '0')), 0, 8)).toBe(value);
      }),
    );
  });
});

describe('decimalIn', () => {
  it.each([
    ['  1000 5', 1000],
    ['7', 7],
    ['4294967295 ', 0xffff_ffff],
  ])('reads %j', (text, value) => {
    expect(decimalIn(bytes(text), 0, text.length)).toBe(value);
  });

  it.each(['', '   ', '4294967296', '-1', '1a ', '9'.repeat(400)])('refuses %j', (text) => {
    expect(decimalIn(bytes(text), 0, text.length)).toBe(-1);
  });

  it('does not read beyond the end', () => {
    expect(decimalIn(bytes('1234'), 0, 2)).toBe(12);
  });
});

describe('skipping', () => {
  it('stops at the next token, behind it, or at the end', () => {
    const text = bytes('  ab  cd');
    expect(skipSpaces(text, 0, 8)).toBe(2);
    expect(skipToken(text, 0, 8)).toBe(4);
    expect(skipToken(text, 4, 8)).toBe(8);
    expect(skipSpaces(text, 4, 5)).toBe(5);
  });
});
