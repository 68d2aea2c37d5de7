import { describe, expect, it } from 'vitest';
import { flatRows, sections } from '../../../support/list-rows.ts';
import { rowHeights, type ListRow } from '../../../../src-renderer/stores/rows/list-row.ts';
import { rowBelow, rowTop } from '../../../../src-renderer/stores/rows/row-top.ts';

const [first, second] = sections;
const heightOf = ({ kind }: ListRow): number => rowHeights[kind];
const rows = [first, ...flatRows('a', 'b'), second];

describe('where a row begins', () => {
  it('is below all before it, each as high as its kind', () => {
    expect(rowTop(rows, first.key, heightOf)).toBe(0);
    expect(rowTop(rows, 'socket:a', heightOf)).toBe(34);
    expect(rowTop(rows, second.key, heightOf)).toBe(34 + 28 + 28);
  });

  it('is not known of a row that is not there', () => {
    expect(rowTop(rows, 'socket:c', heightOf)).toBeNull();
    expect(rowTop([], first.key, heightOf)).toBeNull();
  });
});

describe('the first row in sight', () => {
  it('is the one that is cut, or begins, at the top', () => {
    expect(rowBelow(rows, 0, heightOf)?.key).toBe(first.key);
    expect(rowBelow(rows, 33, heightOf)?.key).toBe(first.key);
    expect(rowBelow(rows, 34, heightOf)?.key).toBe('socket:a');
    expect(rowBelow(rows, 10_000, heightOf)).toBeNull();
  });
});
