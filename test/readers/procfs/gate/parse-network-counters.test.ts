import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNetworkCounters } from '../../../../src-main/readers/procfs/gate/parse-network-counters.ts';

const snmp = (values: string) => `Ip: Forwarding DefaultTTL
Ip: 2 64
Tcp: RtoAlgorithm MaxConn ActiveOpens PassiveOpens AttemptFails EstabResets CurrEstab InSegs OutSegs
Tcp: ${values}
Udp: InDatagrams NoPorts
Udp: 4712 0
`;
const values = '1 -1 11 12 13 14 15 16 17';
const sockstat = 'sockets: used 12\nTCP: inuse 5 orphan 1 tw 2 alloc 6 mem 3\nUDP: inuse 4 mem 0\n';
const sockstat6 = 'TCP6: inuse 7\nUDP6: inuse 0\n';

describe('parseNetworkCounters', () => {
  it('sorts the numbers by what they tell', () => {
    expect(parseNetworkCounters(snmp(values), sockstat, sockstat6)).toEqual({
      connections: '11 12 13 14 15 2 1',
      traffic: '1 -1 11 12 13 14 15 16 17 3 6',
      inUse: { ipv4: '5', ipv6: '7' },
    });
  });

  it('does without IPv6', () => {
    expect(parseNetworkCounters(snmp(values), sockstat, '')?.inUse).toEqual({
      ipv4: '5',
      ipv6: '0',
    });
  });

  it.each([
    ['no snmp', '', sockstat, sockstat6],
    ['fewer values than names', snmp('1 -1 11'), sockstat, sockstat6],
    ['no CurrEstab', snmp(values).replace('CurrEstab', 'Other'), sockstat, sockstat6],
    ['no sockstat', snmp(values), '', sockstat6],
    ['no TIME-WAIT count', snmp(values), sockstat.replace(' tw 2', ''), sockstat6],
    ['another sockstat6', snmp(values), sockstat, 'TCP: inuse 7\n'],
  ])('tells nothing from %s', (_name, first, second, third) => {
    expect(parseNetworkCounters(first, second, third)).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (one, two, three) => {
        expect(() => parseNetworkCounters(`Tcp: ${one}\nTcp: ${one}`, two, three)).not.toThrow();
      }),
    );
  });
});
