import { describe, expect, it } from 'vitest';
import {
  isSameFacts,
  isSameOwners,
  isSameTuple,
} from '../../../src-main/core/socket/same-facts.ts';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { connectionFacts, endpointOf, ownerOf } from '../../support/socket-facts.ts';

const facts = connectionFacts('127.0.0.1:80', '127.0.0.1:5000', {
  inode: 4,
  owners: [ownerOf(7, { descriptors: [3, 4] })],
});

const differences: readonly Partial<SocketFacts>[] = [
  { protocol: 'udp' },
  { family: 'ipv6' },
  { local: endpointOf('127.0.0.1:81') },
  { local: endpointOf('127.0.0.2:80') },
  { remote: null },
  { remote: endpointOf('127.0.0.1:5001') },
  { state: 'CLOSE-WAIT' },
  { owners: [], ownerReason: 'unknown' },
  { owners: [ownerOf(8, { descriptors: [3, 4] })] },
  { owners: [ownerOf(7, { descriptors: [3] })] },
  { owners: [ownerOf(7, { descriptors: [3, 5] })] },
  { owners: [ownerOf(7, { descriptors: [3, 4], name: 'other' })] },
  { owners: [ownerOf(7, { descriptors: [3, 4], startedAtMs: 1 })] },
  { inode: 5 },
  { userId: 0 },
  { receiveQueueBytes: 1 },
  { sendQueueBytes: 1 },
];

describe('isSameFacts', () => {
  it('is true for equal content in other objects', () => {
    expect(isSameFacts(facts, structuredClone(facts))).toBe(true);
  });

  it.each(differences)('sees the difference %j', (difference) => {
    expect(isSameFacts(facts, { ...facts, ...difference })).toBe(false);
  });
});

describe('isSameTuple', () => {
  it('looks at protocol, family and endpoints only', () => {
    expect(isSameTuple(facts, { ...facts, state: 'CLOSED', inode: 0, owners: [] })).toBe(true);
    for (const difference of differences.slice(0, 6)) {
      expect(isSameTuple(facts, { ...facts, ...difference })).toBe(false);
    }
  });
});

describe('isSameOwners', () => {
  const [one, two] = [ownerOf(1), ownerOf(2)];

  it('does not mind the order', () => {
    expect(isSameOwners([one, two], [two, one])).toBe(true);
    expect(isSameOwners([one, two], [one, two])).toBe(true);
  });

  it('counts owners that look alike', () => {
    expect(isSameOwners([one, one, two], [one, two, two])).toBe(false);
    expect(isSameOwners([one], [one, one])).toBe(false);
    expect(isSameOwners([], [])).toBe(true);
  });
});
