import { describe, expect, it } from 'vitest';
import { fiveTupleKey, reversedFiveTupleKey } from '../../../src-main/core/socket/five-tuple.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { endpointOf } from '../../support/socket-facts.ts';

const tuple = {
  protocol: 'tcp',
  local: endpointOf('127.0.0.1:5432'),
  remote: endpointOf('127.0.0.1:41000'),
  networkNamespace: null,
} as const;

describe('fiveTupleKey', () => {
  it('is equal for equal tuples only', () => {
    expect(fiveTupleKey({ ...tuple })).toBe(fiveTupleKey(tuple));
    const others = [
      { ...tuple, protocol: 'udp' } as const,
      { ...tuple, remote: null },
      { ...tuple, local: tuple.remote },
      { ...tuple, remote: endpointOf('127.0.0.1:4100') },
      { ...tuple, remote: endpointOf('127.0.0.2:41000') },
      { ...tuple, networkNamespace: aNamespace(1) },
      { ...tuple, networkNamespace: aNamespace(2) },
    ];
    const keys = new Set([tuple, ...others].map(fiveTupleKey));
    expect(keys.size).toBe(others.length + 1);
  });

  it('reversed is the key of the other end', () => {
    const other = { ...tuple, local: tuple.remote, remote: tuple.local };
    expect(reversedFiveTupleKey(tuple)).toBe(fiveTupleKey(other));
    expect(reversedFiveTupleKey(other)).toBe(fiveTupleKey(tuple));
  });
});
