import { describe, expect, it } from 'vitest';
import { closestWords } from '../../../src-main/core/words/closest-words.ts';

const words = ['theme', 'language', 'names', 'intervalMs', 'history.enabled'];

describe('closestWords', () => {
  it.each([
    ['thme', ['theme']],
    ['TEHME', ['theme']],
    ['lanugage', ['language']],
    ['name', ['names']],
    ['interval', ['intervalMs']],
    ['enabled', ['history.enabled']],
    ['colour', []],
    ['x', []],
    ['', []],
  ])('finds for %j %j', (typed, expected) => {
    expect(closestWords(typed, words)).toEqual(expected);
  });

  it('gives the likeliest first and no more than three', () => {
    expect(closestWords('cat', ['cart', 'cat', 'bat', 'cut', 'dog'])).toEqual([
      'cat',
      'cart',
      'bat',
    ]);
  });
});
