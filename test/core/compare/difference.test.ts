import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src-main/core/compare/compare-snapshots.ts';
import { countKinds, kindsIn } from '../../../src-main/core/compare/count-kinds.ts';
import { differencesOf } from '../../../src-main/core/compare/difference.ts';
import {
  groupDifferences,
  type DifferenceGroup,
} from '../../../src-main/core/compare/difference-groups.ts';
import { differenceWords } from '../../../src-main/core/compare/difference-words.ts';
import { formatEndpoint } from '../../../src-main/core/socket/endpoint.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { phraseText } from '../../../src-main/core/words/phrase-text.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const node = [anOwner(4711, 'node')];
const postgres = [anOwner(812, 'postgres')];
const nc = [anOwner(99, 'nc')];

function differences(before: readonly Socket[], after: readonly Socket[]) {
  return differencesOf(compareSnapshots(before, after));
}

function grouped(before: readonly Socket[], after: readonly Socket[]) {
  return groupDifferences(differences(before, after));
}

describe('differencesOf', () => {
  it('makes one difference of everything that is different about a socket', () => {
    const before = [listenerAt('127.0.0.1:3000', node), listenerAt('127.0.0.1:5432', postgres)];
    const after = [listenerAt('0.0.0.0:3000', node), listenerAt('127.0.0.1:5432', nc)];
    const found = differences(before, after);
    expect(found.map(({ kinds, socket }) => [formatEndpoint(socket.local), ...kinds])).toEqual([
      ['127.0.0.1:3000', 'closed'],
      ['0.0.0.0:3000', 'newlyExposed', 'opened'],
      ['127.0.0.1:5432', 'ownerChanged'],
    ]);
    expect(found[0]).toMatchObject({ before: before[0], after: null });
    expect(found[1]).toMatchObject({
      before: null,
      reach: { before: 'this-machine', after: 'all-networks' },
    });
    expect(found[2]).toMatchObject({ before: before[1], after: after[1], reach: null });
  });

  it('joins what ceased to listen with what can no longer be reached', () => {
    const bound = listenerAt('0.0.0.0:80', node, { state: 'CLOSED', role: 'bound' });
    const [difference, ...others] = differences([listenerAt('0.0.0.0:80', node)], [bound]);
    expect(others).toEqual([]);
    expect(difference?.kinds).toEqual(['noLongerExposed', 'stateChanged']);
    expect(difference?.socket).toBe(bound);
  });

  it('keeps a socket of which only the reach is another', () => {
    const at = (interfaceName: string | null) =>
      listenerAt('0.0.0.0:80', node, { binding: { interfaceName, ipv6Only: false, unit: null } });
    expect(differences([at('lo')], [at(null)]).map(({ kinds }) => kinds)).toEqual([
      ['newlyExposed'],
    ]);
    expect(differences([at(null)], [at('lo')]).map(({ kinds }) => kinds)).toEqual([
      ['noLongerExposed'],
    ]);
  });

  it('has a key of its own for each, the same when compared again', () => {
    const many = [boundAt('224.0.0.251:5353', node), boundAt('224.0.0.251:5353', nc)];
    const before = [listenerAt('127.0.0.1:1', node)];
    const keys = differences(before, many).map(({ key }) => key);
    expect(new Set(keys).size).toBe(3);
    expect(
      differences(before, many.toReversed())
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(keys.toSorted());
    const twice = Array.from({ length: 3 }, () => boundAt('0.0.0.0:9', []));
    expect(new Set(differences([], twice).map(({ key }) => key)).size).toBe(3);
  });
});

describe('countKinds', () => {
  it('counts each kind, and names those there are', () => {
    const counts = countKinds(
      differences([listenerAt('127.0.0.1:3000', node)], [listenerAt('0.0.0.0:3000', node)]),
    );
    expect(counts).toMatchObject({ opened: 1, closed: 1, newlyExposed: 1, ownerChanged: 0 });
    expect(kindsIn(counts)).toEqual(['newlyExposed', 'opened', 'closed']);
    expect(kindsIn(countKinds([]))).toEqual([]);
  });
});

describe('groupDifferences', () => {
  const ports = (groups: readonly DifferenceGroup[]) =>
    groups.map(({ protocol, port, differences: { length } }) => `${protocol} ${port} ×${length}`);

  it('has what waits by port: newly reachable first, then reachable, then by number', () => {
    const before = [
      listenerAt('127.0.0.1:3000', node),
      listenerAt('127.0.0.1:22', node),
      listenerAt('0.0.0.0:8080', postgres),
    ];
    const after = [
      listenerAt('0.0.0.0:3000', node),
      listenerAt('127.0.0.1:10', node),
      listenerAt('0.0.0.0:8080', nc),
      boundAt('127.0.0.1:10', node),
    ];
    const { ports: groups, connections } = grouped(before, after);
    expect(ports(groups)).toEqual([
      'tcp 3000 ×2',
      'tcp 8080 ×1',
      'tcp 10 ×1',
      'udp 10 ×1',
      'tcp 22 ×1',
    ]);
    expect(groups[0]?.differences.map(({ kinds }) => kinds[0])).toEqual(['newlyExposed', 'closed']);
    expect(groups.at(-1)?.serviceName).toBe('ssh');
    expect(connections).toEqual([]);
  });

  it('has the processes of one port one after another', () => {
    const at = (address: string, owner: string, pid: number) =>
      listenerAt(`${address}:80`, [anOwner(pid, owner)]);
    const after = [at('127.0.0.1', 'b', 1), at('127.0.0.2', 'a', 2), at('127.0.0.3', 'b', 3)];
    const [group] = grouped([], after).ports;
    expect(group?.differences.map(({ socket }) => socket.owners[0]?.pid)).toEqual([2, 1, 3]);
  });

  it('has connections apart: accepted ones by port, clients by program and remote port', () => {
    const calls = [
      outgoingFrom('10.0.0.1:4001', '10.0.0.2:443', [anOwner(1, 'curl')]),
      outgoingFrom('10.0.0.1:4002', '10.0.0.3:443', [anOwner(2, 'curl')]),
      outgoingFrom('10.0.0.1:4003', '10.0.0.3:443', [anOwner(3, 'apt')]),
    ];
    const gone = outgoingFrom('10.0.0.1:4004', '10.0.0.3:443', [], {
      state: 'TIME-WAIT',
      ownerReason: 'time-wait',
      formerOwners: [anOwner(4, 'curl')],
    });
    const accepted = acceptedAt('127.0.0.1:5432', '127.0.0.1:41000', postgres);
    const { ports: none, connections } = grouped([gone], [...calls, accepted]);
    expect(none).toEqual([]);
    expect(
      connections.map(({ client, port, differences: all }) => [client, port, all.length]),
    ).toEqual([
      [null, 5432, 1],
      ['apt', 443, 1],
      ['curl', 443, 3],
    ]);
    expect(connections[2]?.serviceName).toBe('https');
    expect(new Set(connections.map(({ key }) => key)).size).toBe(3);
  });

  it('keeps networks apart, and a container that was started again together', () => {
    const inside = (inode: number, containerName: string) =>
      listenerAt('0.0.0.0:80', node, {
        networkNamespace: { inode, label: null, containerName, containerImage: null },
      });
    const { ports: groups } = grouped(
      [inside(1, 'web'), listenerAt('127.0.0.1:80', node)],
      [inside(2, 'web'), inside(3, 'shop')],
    );
    expect(groups.map(({ key }) => key)).toEqual(['tcp 80 in shop', 'tcp 80']);
  });
});

describe('differenceWords', () => {
  const words = (before: readonly Socket[], after: readonly Socket[]) =>
    differences(before, after).map((difference) => differenceWords(difference).map(phraseText));

  it('says who was there and who is', () => {
    expect(
      words([listenerAt('127.0.0.1:5432', postgres)], [listenerAt('127.0.0.1:5432', nc)]),
    ).toEqual([['127.0.0.1:5432 (TCP) was postgres 812, is now nc 99.']]);
  });

  it('says what opened and how far it reaches', () => {
    expect(words([], [listenerAt('0.0.0.0:80', nc)])).toEqual([
      [
        'nc 99 listens on 0.0.0.0:80 (TCP), and did not before.',
        'Port 80 was reachable from nowhere, and is now reachable from all networks.',
      ],
    ]);
    expect(words([], [boundAt('127.0.0.1:53', nc)])).toEqual([
      ['nc 99 is bound to 127.0.0.1:53 (UDP), and was not before.'],
    ]);
  });

  it('says what closed, also of whom nothing is known', () => {
    expect(words([listenerAt('192.168.1.20:80')], [])).toEqual([
      [
        'an unknown process listened on 192.168.1.20:80 (TCP), and does so no more.',
        'Port 80 was reachable from one network, and is now reachable from nowhere.',
      ],
    ]);
    expect(words([boundAt('127.0.0.1:53', nc)], [])[0]?.[0]).toMatch(/^nc 99 was bound to/);
  });

  it('says what began and ceased to listen', () => {
    const bound = listenerAt('127.0.0.1:80', node, { state: 'CLOSED', role: 'bound' });
    const open = listenerAt('127.0.0.1:80', node);
    expect(words([bound], [open])).toEqual([
      ['127.0.0.1:80 (TCP) was only reserved, and is listened on now.'],
    ]);
    expect(words([open], [bound])[0]?.[0]).toContain('only reserved now');
  });

  it('says which connections came and went', () => {
    const one = outgoingFrom('10.0.0.1:4001', '10.0.0.2:443', nc);
    const other = acceptedAt('10.0.0.1:80', '10.0.0.2:5000', node);
    expect(words([one], [other])).toEqual([
      ['A connection of nc 99 is not there any more: 10.0.0.1:4001 with 10.0.0.2:443 (TCP).'],
      [
        'A connection of node 4711 is there that was not before: 10.0.0.1:80 with 10.0.0.2:5000 (TCP).',
      ],
    ]);
  });
});
