import { describe, expect, it } from 'vitest';
import { haveSameOwners, isShownChange } from '../../../src-main/cli/watch/shown-change.ts';
import { acceptedAt, anOwner } from '../../support/build-socket.ts';

const before = acceptedAt('127.0.0.1:80', '127.0.0.1:5000', [anOwner(1, 'a'), anOwner(2, 'b')]);

describe('isShownChange', () => {
  it.each([
    ['state', { state: 'CLOSE-WAIT' }],
    ['role', { role: 'outgoing' }],
    ['remote address', { remote: { address: '10.0.0.1', port: 5000 } }],
    ['remote port', { remote: { address: '127.0.0.1', port: 5001 } }],
    ['no remote any more', { remote: null }],
    ['an owner less', { owners: [anOwner(1, 'a')] }],
    ['another name', { owners: [anOwner(1, 'a'), anOwner(2, 'c')] }],
    ['another reason', { owners: [], ownerReason: 'time-wait' }],
  ] as const)('shows a change of %s', (_name, change) => {
    expect(isShownChange(before, { ...before, ...change })).toBe(true);
  });

  it.each([
    ['bytes in the kernel', { receiveQueueBytes: 5, sendQueueBytes: 7 }],
    ['the order of owners', { owners: [anOwner(2, 'b'), anOwner(1, 'a')] }],
    ['descriptors', { owners: [anOwner(1, 'a', [9]), anOwner(2, 'b')] }],
  ])('does not show a change of %s', (_name, change) => {
    expect(isShownChange(before, { ...before, ...change })).toBe(false);
  });
});

describe('haveSameOwners', () => {
  it('tells reasons apart where nobody is known', () => {
    const hidden = { ...before, owners: [], ownerReason: 'other-user' } as const;
    expect(haveSameOwners(hidden, { ...hidden, ownerReason: 'unknown' })).toBe(false);
    expect(haveSameOwners(hidden, hidden)).toBe(true);
  });
});
