import { describe, expect, it } from 'vitest';
import { isHidden, ownerReasonOf } from '../../../src-main/readers/procfs/owner-reason.ts';
import type { Sight } from '../../../src-main/readers/procfs/owner-reason.ts';

const root: Sight = { ownUserId: 0, deniedProcesses: 0 };
const ada: Sight = { ownUserId: 1000, deniedProcesses: 80 };
const weakRoot: Sight = { ownUserId: 0, deniedProcesses: 3 };
const established = 1;
const timeWait = 6;

function row(stateNumber: number, inode: number, userId = 0) {
  const nowhere = { address: '0.0.0.0', port: 0 };
  const queues = { sendQueueBytes: 0, receiveQueueBytes: 0 };
  return { local: nowhere, remote: nowhere, stateNumber, inode, userId, ...queues };
}

describe('ownerReasonOf', () => {
  it('knows that TIME-WAIT has no process, for TCP', () => {
    expect(ownerReasonOf(row(timeWait, 0), 'tcp', root)).toBe('time-wait');
    expect(ownerReasonOf(row(timeWait, 0), 'udp', root)).toBe('kernel');
  });

  it('gives rows without inode to the kernel', () => {
    expect(ownerReasonOf(row(established, 0, 5), 'tcp', ada)).toBe('kernel');
  });

  it('blames permission for sockets of others', () => {
    expect(ownerReasonOf(row(established, 9, 0), 'tcp', ada)).toBe('other-user');
    expect(ownerReasonOf(row(7, 9, 0), 'udp', ada)).toBe('other-user');
  });

  it('blames it too where hidepid leaves no process to be denied', () => {
    const sight = { ownUserId: 1000, deniedProcesses: 0 };
    expect(ownerReasonOf(row(established, 9, 0), 'tcp', sight)).toBe('other-user');
  });

  it('does not call our own user another one', () => {
    expect(ownerReasonOf(row(established, 9, 1000), 'tcp', ada)).toBe('unknown');
  });

  it('does not blame permission when root sees everything', () => {
    expect(ownerReasonOf(row(established, 9, 1000), 'tcp', root)).toBe('unknown');
  });

  it('blames it when root lacks capabilities', () => {
    expect(ownerReasonOf(row(established, 9, 1000), 'tcp', weakRoot)).toBe('other-user');
  });
});

describe('isHidden', () => {
  it('counts what more permission would show', () => {
    expect(isHidden('other-user', ada)).toBe(true);
    expect(isHidden('unknown', ada)).toBe(true);
    expect(isHidden('unknown', root)).toBe(false);
    expect(isHidden('time-wait', ada)).toBe(false);
    expect(isHidden('kernel', weakRoot)).toBe(false);
  });
});
