import { describe, expect, it } from 'vitest';
import { fileSize } from '../../../src-renderer/stores/file-size.ts';

describe('fileSize', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [53_499, '53 kB'],
    [999_499, '999 kB'],
    [4_830_000, '4.8 MB'],
    [64 * 1024 * 1024, '67.1 MB'],
  ])('writes %i as %s', (bytes, text) => {
    expect(fileSize(bytes, String)).toBe(text);
  });
});
