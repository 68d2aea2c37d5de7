import { describe, expect, it } from 'vitest';
import { canFollow } from '../../../src-main/core/socket/tcp-life.ts';
import { tcpStates } from '../../../src-main/core/socket/tcp-state.ts';

describe('canFollow', () => {
  it.each([
    ['SYN-SENT', 'ESTABLISHED'],
    ['SYN-RECEIVED', 'CLOSE-WAIT'],
    ['ESTABLISHED', 'FIN-WAIT-1'],
    ['ESTABLISHED', 'TIME-WAIT'],
    ['FIN-WAIT-1', 'CLOSING'],
    ['FIN-WAIT-2', 'TIME-WAIT'],
    ['CLOSE-WAIT', 'LAST-ACK'],
    ['LAST-ACK', 'CLOSED'],
  ] as const)('lets %s become %s and not the other way round', (before, after) => {
    expect(canFollow(before, after)).toBe(true);
    expect(canFollow(after, before)).toBe(false);
  });

  it.each(tcpStates)('lets %s stay, come from and become the unknown', (state) => {
    expect(canFollow(state, state)).toBe(true);
    expect(canFollow(null, state)).toBe(true);
    expect(canFollow(state, null)).toBe(true);
  });
});
