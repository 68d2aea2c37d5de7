import { expect, it } from 'vitest';
import { groupedBy } from '../../../src-main/core/ending/grouped-by.ts';

it('keeps the order of items and of keys', () => {
  const groups = groupedBy([3, 1, 4, 1, 5, 9, 2, 6], (number) => number % 2);
  expect([...groups]).toEqual([
    [1, [3, 1, 1, 5, 9]],
    [0, [4, 2, 6]],
  ]);
});
