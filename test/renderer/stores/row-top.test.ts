import { describe, expect, it } from 'vitest';
import { flatRows, sections } from '../../support/list-rows.ts';
import { rowBelow, rowTop } from '../../../src-renderer/stores/row-top.ts';

const [first, second] = sections;
const rows = [first, ...flatRows('a', 'b'), second];

describe('where a row begins', () => {
  it('is below all before it, each as high as its kind', () => {
    expect(rowTop(rows, first.key)).toBe(0);
    expect(rowTop(rows, 'socket:a')).toBe(34);
    expect(rowTop(rows, second.key)).toBe(34 + 28 + 28);
  });

  it('is not known of a row that is not there', () => {
    expect(rowTop(rows, 'socket:c')).toBeNull();
    expect(rowTop([], first.key)).toBeNull();
  });
});

describe('the first row in sight', () => {
  it('is the one that is cut, or begins, at the top', () => {
    expect(rowBelow(rows, 0)?.key).toBe(first.key);
    expect(rowBelow(rows, 33)?.key).toBe(first.key);
    expect(rowBelow(rows, 34)?.key).toBe('socket:a');
    expect(rowBelow(rows, 10_000)).toBeNull();
  });
});
