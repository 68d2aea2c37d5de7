import { describe, expect, it } from 'vitest';
import { remembered } from '../../../src-main/core/grouping/remembered.ts';

describe('remembered', () => {
  it('asks once for each object, also when the answer is nothing', () => {
    const asked: object[] = [];
    const valueOf = remembered((item: { readonly value?: number }) => {
      asked.push(item);
      return item.value ?? null;
    });
    const [one, other] = [{ value: 1 }, {}];
    expect([valueOf(one), valueOf(other), valueOf(one), valueOf(other)]).toEqual([
      1,
      null,
      1,
      null,
    ]);
    expect(asked).toEqual([one, other]);
  });
});
