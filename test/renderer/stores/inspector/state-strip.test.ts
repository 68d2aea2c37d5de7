import { describe, expect, it } from 'vitest';
import { tcpStates } from '../../../../src-main/core/socket/tcp-state.ts';
import { stateStrip } from '../../../../src-renderer/stores/inspector/state-strip.ts';

describe('stateStrip', () => {
  it.each(tcpStates)('always contains %s itself, at most three states and none twice', (state) => {
    const strip = stateStrip(state, 'accepted');
    expect(strip).toContain(state);
    expect(strip.length).toBeLessThanOrEqual(3);
    expect(new Set(strip).size).toBe(strip.length);
  });

  it('begins an open connection as its role tells', () => {
    expect(stateStrip('ESTABLISHED', 'accepted')[0]).toBe('SYN-RECEIVED');
    expect(stateStrip('ESTABLISHED', 'outgoing')[0]).toBe('SYN-SENT');
  });

  it('follows the side that closed first and the side that closed second', () => {
    expect(stateStrip('FIN-WAIT-2', 'accepted')).toEqual(['FIN-WAIT-1', 'FIN-WAIT-2', 'TIME-WAIT']);
    expect(stateStrip('LAST-ACK', 'outgoing')).toEqual(['CLOSE-WAIT', 'LAST-ACK', 'CLOSED']);
  });

  it('leaves a listener alone: it has no such life', () => {
    expect(stateStrip('LISTEN', 'listener')).toEqual(['LISTEN']);
  });
});
