import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { isClosing } from '../../../src-main/core/grouping/is-closing.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';

const nobody = { owners: [], ownerReason: 'time-wait', state: 'TIME-WAIT' } as const;
const left = { ...acceptedAt('127.0.0.1:80', '127.0.0.1:50001'), ...nobody };
const leftClient = { ...outgoingFrom('127.0.0.1:50002', '10.0.0.1:443'), ...nobody };

function verdicts(...sockets: readonly Socket[]): readonly boolean[] {
  const { ports, outgoing } = groupByPort(sockets);
  return [...ports, ...outgoing].map(isClosing);
}

describe('isClosing', () => {
  it('is true of what only the kernel remembers, on either side', () => {
    expect(verdicts(left)).toEqual([true]);
    expect(verdicts(leftClient)).toEqual([true]);
  });

  it('is false while somebody waits on the port', () => {
    expect(verdicts(left, listenerAt('127.0.0.1:80', [anOwner(1, 'web')]))).toEqual([false]);
  });

  it('is false while a process still holds a part of it', () => {
    const held = { ...left, owners: [anOwner(1, 'web')], ownerReason: null };
    expect(verdicts(held)).toEqual([false]);
  });

  it('is false of an open connection whose owner is only hidden', () => {
    const hidden = { ...left, state: 'ESTABLISHED', ownerReason: 'other-user' } as const;
    expect(verdicts(hidden)).toEqual([false]);
    expect(verdicts(left, { ...hidden, id: 'other' })).toEqual([false]);
  });

  it('is false of a connection that the program still has to close, or that has no state', () => {
    expect(verdicts({ ...left, state: 'CLOSE-WAIT' })).toEqual([false]);
    expect(verdicts({ ...left, state: null })).toEqual([false]);
  });
});
