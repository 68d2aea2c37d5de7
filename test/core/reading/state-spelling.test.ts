import { describe, expect, it } from 'vitest';
import { tcpStateOf } from '../../../src-main/core/reading/state-spelling.ts';
import { tcpStates } from '../../../src-main/core/socket/tcp-state.ts';

describe('tcpStateOf', () => {
  it.each(tcpStates)('knows %s as RFC 9293 spells it', (state) => {
    expect(tcpStateOf(state)).toBe(state);
    expect(tcpStateOf(state.toLowerCase().replaceAll('-', '_'))).toBe(state);
  });

  it.each([
    ['LISTENING', 'LISTEN'],
    ['ABHÖREN', 'LISTEN'],
    ['ABH\uFFFDREN', 'LISTEN'],
    ['ABH™REN', 'LISTEN'],
    ['ESTAB', 'ESTABLISHED'],
    ['HERGESTELLT', 'ESTABLISHED'],
    ['ÉTABLI', 'ESTABLISHED'],
    ['SYN_RECV', 'SYN-RECEIVED'],
    ['SYN_RCVD', 'SYN-RECEIVED'],
    ['SYN-SENT', 'SYN-SENT'],
    ['SYN_GESENDET', 'SYN-SENT'],
    ['FIN_WAIT1', 'FIN-WAIT-1'],
    ['FIN_WAIT_2', 'FIN-WAIT-2'],
    ['FIN-WAIT-2', 'FIN-WAIT-2'],
    ['FIN_WARTEN_2', 'FIN-WAIT-2'],
    ['SCHLIESSEN_WARTEN', 'CLOSE-WAIT'],
    ['WARTEND', 'TIME-WAIT'],
    ['LETZTES_ACK', 'LAST-ACK'],
    ['CLOSE', 'CLOSED'],
    ['DELETE_TCB', 'CLOSED'],
  ])('reads %s as %s', (word, state) => {
    expect(tcpStateOf(word)).toBe(state);
  });

  it.each(['', 'UNKNOWN', '812/LISTENER', 'ΑΚΡΟΑΣΗ', 'constructor', '__proto__', '-'])(
    'is null for %j',
    (word) => {
      expect(tcpStateOf(word)).toBeNull();
    },
  );
});
