import { describe, expect, it } from 'vitest';
import {
  explainAlternative,
  explainFreePort,
} from '../../../src-main/core/explain/explain-free-port.ts';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, boundAt, laptop, listenerAt } from '../../support/build-socket.ts';
import { aContext } from '../../support/explained.ts';

function alternatives(...sockets: readonly Socket[]) {
  const { ports } = groupByPort(sockets);
  return ports.flatMap((group) => explainAlternative(group, { ...aContext, sockets }));
}

describe('explainFreePort', () => {
  it('names port and protocol', () => {
    expect(explainFreePort({ port: 53, protocol: 'udp' }, [], laptop)).toEqual([
      { key: 'explain.freePort', values: { port: 8053, protocol: 'UDP' } },
    ]);
  });

  it('says nothing where there is none', () => {
    const machine = { ...laptop, ephemeralPorts: { first: 1, last: 65_535 } };
    expect(explainFreePort({ port: 53, protocol: 'udp' }, [], machine)).toEqual([]);
  });
});

describe('explainAlternative', () => {
  it('suggests one for a port that somebody has', () => {
    expect(alternatives(listenerAt('127.0.0.1:8080'))[0]?.values).toEqual({
      port: 8081,
      protocol: 'TCP',
    });
    expect(alternatives(boundAt('127.0.0.1:8080'))[0]?.values).toEqual({
      port: 8081,
      protocol: 'UDP',
    });
  });

  it('suggests none where nobody waits, or in a container', () => {
    const container = { inode: 1, label: null, containerName: 'web', containerImage: null };
    expect(alternatives(acceptedAt('127.0.0.1:8080', '127.0.0.1:1'))).toEqual([]);
    expect(alternatives(listenerAt('0.0.0.0:8080', [], { networkNamespace: container }))).toEqual(
      [],
    );
  });
});
