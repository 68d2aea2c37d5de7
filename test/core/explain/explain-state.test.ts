import { describe, expect, it } from 'vitest';
import { explainState } from '../../../src-main/core/explain/explain-state.ts';
import { tcpStates } from '../../../src-main/core/socket/tcp-state.ts';
import { acceptedAt, boundAt } from '../../support/build-socket.ts';
import { sentencesOf } from '../../support/explained.ts';

describe('explainState', () => {
  it.each(tcpStates)('names %s and says what it means', (state) => {
    const socket = acceptedAt('10.0.0.1:80', '10.0.0.9:1', [], { state });
    const [sentence = '', ...more] = sentencesOf(explainState(socket));
    expect(sentence).toContain(state);
    expect(sentence.length).toBeGreaterThan(state.length + 20);
    expect(more).toEqual([]);
  });

  it('has nothing to say of UDP', () => {
    expect(explainState(boundAt('0.0.0.0:53'))).toEqual([]);
  });
});
