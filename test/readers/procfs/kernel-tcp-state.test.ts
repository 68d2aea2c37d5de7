import { describe, expect, it } from 'vitest';
import { kernelTcpState } from '../../../src-main/readers/procfs/kernel-tcp-state.ts';

describe('kernelTcpState', () => {
  it.each([
    [1, 'ESTABLISHED'],
    [2, 'SYN-SENT'],
    [3, 'SYN-RECEIVED'],
    [4, 'FIN-WAIT-1'],
    [5, 'FIN-WAIT-2'],
    [6, 'TIME-WAIT'],
    [7, 'CLOSED'],
    [8, 'CLOSE-WAIT'],
    [9, 'LAST-ACK'],
    [10, 'LISTEN'],
    [11, 'CLOSING'],
    [12, 'SYN-RECEIVED'],
  ])('names state %d', (number, state) => expect(kernelTcpState(number)).toBe(state));

  it.each([0, 13, 255, -1, 1.5])('has no name for %d', (number) => {
    expect(kernelTcpState(number)).toBeNull();
  });
});
