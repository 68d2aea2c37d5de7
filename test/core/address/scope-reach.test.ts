import { describe, expect, it } from 'vitest';
import { scopeReach, widerScope } from '../../../src-main/core/address/scope-reach.ts';

describe('reach', () => {
  it('grows from this machine to every network', () => {
    const scopes = ['all-networks', 'this-machine', 'one-network'] as const;
    expect([...scopes].sort((a, b) => scopeReach(a) - scopeReach(b))).toEqual([
      'this-machine',
      'one-network',
      'all-networks',
    ]);
  });

  it.each([
    [null, null, null],
    [null, 'one-network', 'one-network'],
    ['this-machine', null, 'this-machine'],
    ['this-machine', 'one-network', 'one-network'],
    ['all-networks', 'one-network', 'all-networks'],
  ] as const)('of %s and %s the wider is %s', (one, other, wider) => {
    expect(widerScope(one, other)).toBe(wider);
  });
});
