import { describe, expect, it } from 'vitest';
import { statesNamed } from '../../../src-main/core/query/state-value.ts';
import { tcpStates } from '../../../src-main/core/socket/tcp-state.ts';

describe('statesNamed', () => {
  it.each(tcpStates)('knows %s in every spelling', (state) => {
    const spellings = [state, state.toLowerCase(), state.replaceAll('-', '_')];
    for (const spelling of [...spellings, state.replaceAll('-', '')]) {
      expect(statesNamed(spelling)).toEqual([state]);
    }
  });

  it.each([
    ['listening', ['LISTEN']],
    ['LISTENING', ['LISTEN']],
    ['estab', ['ESTABLISHED']],
    ['syn-recv', ['SYN-RECEIVED']],
    ['SYN_RCVD', ['SYN-RECEIVED']],
    ['syn', ['SYN-SENT', 'SYN-RECEIVED']],
    ['fin', ['FIN-WAIT-1', 'FIN-WAIT-2']],
    ['fin_wait2', ['FIN-WAIT-2']],
    ['time', ['TIME-WAIT']],
    ['t', ['TIME-WAIT']],
  ])('takes %s for %j', (text, states) => {
    expect(statesNamed(text)).toEqual(states);
  });

  it('knows nothing of other words', () => {
    expect(['', '-', 'wait', 'LISTENX', 'none'].flatMap(statesNamed)).toEqual([]);
  });
});
