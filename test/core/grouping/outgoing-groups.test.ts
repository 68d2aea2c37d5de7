import { describe, expect, it } from 'vitest';
import {
  compareOutgoing,
  outgoingGroup,
  outgoingKey,
  remotePortOf,
} from '../../../src-main/core/grouping/outgoing-groups.ts';
import { anOwner, boundAt, outgoingFrom } from '../../support/build-socket.ts';

const browser = anOwner(7, 'firefox');
const first = outgoingFrom('10.0.0.1:40001', '10.0.0.100:443', [browser], { firstSeenAtMs: 9 });
const second = outgoingFrom('10.0.0.1:40002', '10.0.0.9:443', [browser], { firstSeenAtMs: 4 });
const third = outgoingFrom('10.0.0.1:40003', '10.0.0.9:443', [browser], { firstSeenAtMs: 6 });

describe('outgoingKey', () => {
  it('is one for all sockets of a process towards a service', () => {
    expect([first, second, third].map(outgoingKey)).toEqual(Array(3).fill('outgoing tcp 443 7'));
  });

  it('differs by protocol, remote port and process', () => {
    const others = [
      boundAt('10.0.0.1:1', [browser], { remote: { address: '10.0.0.9', port: 443 } }),
      outgoingFrom('10.0.0.1:1', '10.0.0.9:80', [browser]),
      outgoingFrom('10.0.0.1:1', '10.0.0.9:443', [anOwner(8)]),
      outgoingFrom('10.0.0.1:1', '10.0.0.9:443', [], { ownerReason: 'time-wait' }),
    ];
    expect(new Set([first, ...others].map(outgoingKey)).size).toBe(5);
  });
});

describe('outgoingGroup', () => {
  const bucket = { key: 'k', protocol: 'tcp', remotePort: 443, networkNamespace: null } as const;

  it('lists distinct remote addresses by number and its sockets by age', () => {
    expect(outgoingGroup({ ...bucket, sockets: [first, second, third] })).toEqual({
      key: 'k',
      protocol: 'tcp',
      remotePort: 443,
      serviceName: 'https',
      owners: [browser],
      ownerReason: null,
      remoteAddresses: ['10.0.0.9', '10.0.0.100'],
      networkNamespace: null,
      sockets: [second, third, first],
      firstSeenAtMs: 4,
      seenAtStart: false,
    });
  });
});

describe('compareOutgoing', () => {
  it('orders two processes of one name by pid, and one process by port', () => {
    const groups = [
      outgoingGroup({
        key: 'c',
        protocol: 'tcp',
        remotePort: 443,
        networkNamespace: null,
        sockets: [first],
      }),
      outgoingGroup({
        key: 'b',
        protocol: 'tcp',
        remotePort: 80,
        networkNamespace: null,
        sockets: [first],
      }),
      outgoingGroup({
        key: 'a',
        protocol: 'tcp',
        remotePort: 80,
        networkNamespace: null,
        sockets: [outgoingFrom('10.0.0.1:1', '10.0.0.9:80', [anOwner(6, 'Firefox')])],
      }),
    ];
    expect(groups.sort(compareOutgoing).map((group) => group.key)).toEqual(['a', 'b', 'c']);
  });
});

describe('remotePortOf', () => {
  it('is the port at the other end, 0 where there is none', () => {
    expect(remotePortOf(first)).toBe(443);
    expect(remotePortOf(boundAt('0.0.0.0:53'))).toBe(0);
  });
});
