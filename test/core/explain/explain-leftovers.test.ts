import { describe, expect, it } from 'vitest';
import { explainLeftovers } from '../../../src-main/core/explain/explain-leftovers.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { keysOf } from '../../support/explained.ts';

const node = [anOwner(4711, 'node')];
const reserved = { role: 'bound', state: 'CLOSED' } as const;

describe('explainLeftovers', () => {
  it('says nothing of nothing', () => {
    expect(explainLeftovers([])).toEqual([]);
  });

  it('names who still talks on connections of a closed listener', () => {
    const left = [1, 2].map((port) => acceptedAt('127.0.0.1:80', `127.0.0.1:${port}`, node));
    expect(explainLeftovers(left)).toEqual([
      { key: 'explain.unusedAccepted', values: { count: 2, processes: 'node 4711' } },
    ]);
  });

  it('names the client that has the number, and where it is connected to', () => {
    expect(explainLeftovers([outgoingFrom('10.0.0.1:3000', '10.0.0.9:443', node)])).toEqual([
      {
        key: 'explain.unusedClient',
        values: { count: 1, remotes: '10.0.0.9:443', processes: 'node 4711' },
      },
    ]);
  });

  it('names who has the port without listening', () => {
    expect(explainLeftovers([listenerAt('127.0.0.1:3000', node, reserved)])).toEqual([
      {
        key: 'explain.unusedReserved',
        values: { endpoints: '127.0.0.1:3000', processes: 'node 4711' },
      },
    ]);
  });

  it('counts what is closed apart from what is open, whichever side opened it', () => {
    const closed = { state: 'TIME-WAIT', ownerReason: 'time-wait' } as const;
    const phrases = explainLeftovers([
      acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], closed),
      outgoingFrom('127.0.0.1:80', '127.0.0.1:2', [], closed),
    ]);
    expect(phrases).toEqual([{ key: 'explain.unusedTimeWait', values: { count: 2 } }]);
  });

  it('does without names where it must', () => {
    const phrases = explainLeftovers([
      acceptedAt('127.0.0.1:80', '127.0.0.1:1'),
      outgoingFrom('127.0.0.1:80', '127.0.0.1:2'),
      listenerAt('127.0.0.1:80', [], reserved),
    ]);
    expect(keysOf(phrases)).toEqual([
      'unusedReservedHidden',
      'unusedAcceptedHidden',
      'unusedClientHidden',
    ]);
  });
});
