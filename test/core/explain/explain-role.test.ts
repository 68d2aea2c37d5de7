import { describe, expect, it } from 'vitest';
import { explainRole } from '../../../src-main/core/explain/explain-role.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { aContext, keysOf } from '../../support/explained.ts';

const role = (socket: Parameters<typeof explainRole>[0]) => explainRole(socket, aContext);

describe('explainRole', () => {
  it('tells what waits', () => {
    expect(role(listenerAt('[::1]:80'))).toEqual([
      { key: 'explain.isListener', values: { local: '[::1]:80', port: 80 } },
    ]);
    expect(keysOf(role(boundAt('0.0.0.0:53')))).toEqual(['isBound']);
    const reserved = { role: 'bound', state: 'CLOSED' } as const;
    expect(keysOf(role(listenerAt('0.0.0.0:80', [], reserved)))).toEqual(['isReserved']);
  });

  it('tells what was accepted, by all five parts of its identity', () => {
    const [accepted, tuple] = role(acceptedAt('[fd00::1]:80', '[fd00::9]:50000'));
    expect(accepted).toMatchObject({
      key: 'explain.isAccepted',
      values: { remote: '[fd00::9]:50000' },
    });
    expect(tuple).toEqual({
      key: 'explain.fiveTuple',
      values: {
        protocol: 'TCP',
        localAddress: 'fd00::1',
        localPort: 80,
        remoteAddress: 'fd00::9',
        remotePort: 50_000,
      },
    });
  });

  it('tells a port the system gave from one the program asked for', () => {
    const given = outgoingFrom('10.0.0.1:40000', '10.0.0.9:443');
    expect(keysOf(role(given))).toEqual(['isOutgoingTo', 'portGiven', 'fiveTuple']);
    const chosen = outgoingFrom('10.0.0.1:20', '10.0.0.9:65000');
    expect(keysOf(role(chosen))).toEqual(['isOutgoing', 'portChosen', 'fiveTuple']);
  });

  it('tells an IPv6 socket that talks IPv4', () => {
    const mapped = acceptedAt('10.0.0.1:80', '10.0.0.9:50000', [], { family: 'ipv6' });
    expect(keysOf(role(mapped))).toEqual(['isAccepted', 'fiveTuple', 'isMapped']);
  });

  it('calls UDP connected in name only', () => {
    const remote = { address: '8.8.8.8', port: 53 };
    expect(keysOf(role(boundAt('10.0.0.1:40000', [], { remote })))).toEqual(['isConnectedUdp']);
  });
});
