import { describe, expect, it } from 'vitest';
import { translate } from '../../../../src-main/core/words/translate.ts';
import { differenceFacts } from '../../../../src-renderer/stores/comparison/difference-facts.ts';
import { anOwner, boundAt, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';

function facts(socket: Socket) {
  const speech = { say: (key: string) => translate(key), when: (ms: number) => `at ${ms}` };
  return Object.fromEntries(
    differenceFacts(socket, speech).map(({ name, value }) => [name, value]),
  );
}

describe('differenceFacts', () => {
  it('tells of what waits who holds it and how far it reaches', () => {
    expect(facts(listenerAt('0.0.0.0:80', [anOwner(1, 'nginx'), anOwner(2, 'nginx')]))).toEqual({
      Endpoint: 'tcp 0.0.0.0:80',
      Process: 'nginx 1, nginx 2',
      State: 'LISTEN',
      'Reachable from': 'all networks',
      'First seen': 'at 2000',
    });
  });

  it('has a reason where nobody is named, and no state where there is none', () => {
    expect(facts(boundAt('127.0.0.1:53', [], { seenAtStart: true }))).toEqual({
      Endpoint: 'udp 127.0.0.1:53',
      Process: 'owner not found',
      'Reachable from': 'this machine',
    });
  });

  it('tells of a connection both ends, and whose network it is in', () => {
    const networkNamespace = {
      inode: 7,
      label: null,
      containerName: 'web-1',
      containerImage: null,
    };
    const call = outgoingFrom('10.0.0.1:4000', '10.0.0.2:443', [], { networkNamespace });
    expect(facts(call)).toMatchObject({ Remote: '10.0.0.2:443' });
    expect(Object.values(facts(call))).toContain('web-1');
    expect(facts(call)).not.toHaveProperty('Reachable from');
  });
});
