import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachInSteps, finish, itemsInStep } from '../../../src-main/core/steps/steps.ts';

const many = Array.from({ length: itemsInStep * 3 + 7 }, (_, index) => index);

describe('eachInSteps', () => {
  it('takes every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: itemsInStep * 2 }), (items) => {
        const taken: number[] = [];
        finish(eachInSteps(items, (item) => taken.push(item)));
        expect(taken).toEqual(items);
      }),
    );
  });

  it('stops between so many items, and does nothing until it is gone on with', () => {
    const taken: number[] = [];
    const steps = eachInSteps(many, (item) => taken.push(item));
    expect(taken).toEqual([]);
    const sizes: number[] = [];
    while (steps.next().done !== true) sizes.push(taken.length);
    expect(sizes).toEqual([1, 2, 3].map((step) => step * itemsInStep));
    expect(taken).toEqual(many);
  });
});

describe('finish', () => {
  it('gives what the steps return, and lets their errors through', () => {
    function* adding() {
      let sum = 0;
      yield* eachInSteps(many, (item) => (sum += item));
      return sum;
    }
    expect(finish(adding())).toBe((many.length * (many.length - 1)) / 2);
    const failing = eachInSteps(many, () => {
      throw new Error('broken');
    });
    expect(() => finish(failing)).toThrow('broken');
  });
});
