import { describe, expect, it } from 'vitest';
import { completeOwners } from '../../../src-main/core/reading/complete-owners.ts';
import type { OwnerReason } from '../../../src-main/core/socket/owner.ts';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { connectionFacts, listenerFacts, ownerOf } from '../../support/socket-facts.ts';

function withoutOwner(facts: SocketFacts, ownerReason: OwnerReason): SocketFacts {
  return { ...facts, owners: [], ownerReason };
}

const connection = connectionFacts('127.0.0.1:80', '127.0.0.1:5000');

describe('completeOwners', () => {
  it('fills in an owner that the exact witness may not see', () => {
    const exact = { ...withoutOwner(connection, 'other-user'), inode: 8 };
    expect(completeOwners([exact], [connection])).toEqual([
      { ...exact, owners: connection.owners, ownerReason: null },
    ]);
  });

  it.each(['time-wait', 'kernel', 'unknown'] as const)('believes %s', (reason) => {
    const exact = [withoutOwner(connection, reason)];
    expect(completeOwners(exact, [connection])).toEqual(exact);
  });

  it('answers the very array when nothing is lacking or nobody knows more', () => {
    const complete = [connection];
    const lacking = [withoutOwner(connection, 'other-user')];
    expect(completeOwners(complete, [listenerFacts('127.0.0.1:81')])).toBe(complete);
    expect(completeOwners(lacking, lacking)).toBe(lacking);
  });

  it('does not guess between sockets that share a tuple', () => {
    const exact = [withoutOwner(listenerFacts('0.0.0.0:80'), 'other-user')];
    const twins = [1, 2].map((pid) => listenerFacts('0.0.0.0:80', { owners: [ownerOf(pid)] }));
    expect(completeOwners(exact, twins)).toEqual(exact);
  });

  it('takes no owner from a witness that contradicts', () => {
    const exact = [withoutOwner(connection, 'other-user')];
    expect(completeOwners(exact, [{ ...connection, family: 'ipv6' }])).toEqual(exact);
    expect(completeOwners(exact, [{ ...connection, state: 'LAST-ACK' }])).toEqual(exact);
    expect(completeOwners(exact, [{ ...connection, protocol: 'udp' }])).toEqual(exact);
  });
});
