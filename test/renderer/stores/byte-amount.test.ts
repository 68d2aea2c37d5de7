import { describe, expect, it } from 'vitest';
import { byteAmount } from '../../../src-renderer/stores/byte-amount.ts';

describe('byteAmount', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [53_499, '53 kB'],
    [999_499, '999 kB'],
    [4_830_000, '4.8 MB'],
    [64 * 1024 * 1024, '67.1 MB'],
    [999_949_999, '999.9 MB'],
    [999_950_000, '1 GB'],
    [5_240_000_000, '5.2 GB'],
    [812.4, '812 B'],
  ])('writes %d as %s', (bytes, text) => {
    expect(byteAmount(bytes, String)).toBe(text);
  });
});
