import { describe, expect, it } from 'vitest';
import { recordedChange, recordedSocket } from '../../../src-main/core/history/recorded-socket.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';

const held = (owner: Partial<Owner>) =>
  listenerAt('0.0.0.0:80', [{ ...anOwner(7, 'nginx'), startedAtMs: 1_000_000, ...owner }]);

describe('recordedSocket', () => {
  it('leaves out what changes all the time, and keeps when it was first seen', () => {
    const socket = { ...held({ descriptors: [3, 4] }), receiveQueueBytes: 9, sendQueueBytes: 1 };
    const recorded = recordedSocket(socket, { firstSeenAtMs: 5, seenAtStart: true });
    expect(recorded).toMatchObject({
      receiveQueueBytes: null,
      sendQueueBytes: null,
      firstSeenAtMs: 5,
      seenAtStart: true,
      owners: [{ pid: 7, descriptors: [] }],
    });
  });
});

describe('recordedChange', () => {
  it('sees no change where a program started anew reckons a start a little otherwise', () => {
    expect(recordedChange(held({}), held({ startedAtMs: 1_000_030 }))).toBeNull();
  });

  it('sees another process, and a start that became known', () => {
    expect(recordedChange(held({}), held({ pid: 8 }))).toBe('changed');
    expect(recordedChange(held({}), held({ startedAtMs: 2_000_000 }))).toBe('changed');
    expect(recordedChange(held({ startedAtMs: null }), held({}))).toBe('changed');
  });

  it('sees a state, and a tuple that moved', () => {
    const call = acceptedAt('10.0.0.5:80', '10.0.0.9:50000', [anOwner(7)]);
    expect(recordedChange(call, { ...call, state: 'CLOSE-WAIT' })).toBe('changed');
    const remote = { address: '10.0.0.9', port: 50_001 };
    expect(recordedChange(call, { ...call, remote })).toBe('moved');
  });
});
