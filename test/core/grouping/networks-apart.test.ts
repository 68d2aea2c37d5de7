import { describe, expect, it } from 'vitest';
import { groupByPort } from '../../../src-main/core/grouping/group-by-port.ts';
import { LivePortTable } from '../../../src-main/core/grouping/live-port-table.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { aNamespace, webContainer } from '../../support/a-namespace.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const inWeb = { networkNamespace: webContainer };
const inOther = { networkNamespace: aNamespace(9) };
const node = anOwner(1, 'node');
const nginx = anOwner(2, 'nginx');

const own = listenerAt('0.0.0.0:80', [node]);
const web = listenerAt('0.0.0.0:80', [nginx], inWeb);
const other = listenerAt('127.0.0.1:80', [nginx], inOther);
const connection = acceptedAt('10.0.0.2:80', '10.0.0.1:999', [nginx], inWeb);

describe('grouping, with several networks', () => {
  it('makes one port number in two networks two ports, the own one first, neither a shadow', () => {
    const { ports } = groupByPort([web, connection, other, own]);
    expect(ports).toMatchObject([
      { key: 'tcp 80 0.0.0.0', networkNamespace: null, waiting: [own], shadows: [] },
      { networkNamespace: inOther.networkNamespace, waiting: [other], shadows: [] },
      { networkNamespace: webContainer, waiting: [web], connections: [connection], shadows: [] },
    ]);
    expect(new Set(ports.map(({ key }) => key)).size).toBe(3);
  });

  it('calls the unspecified address of another network one network, loopback still loopback', () => {
    const { ports } = groupByPort([web, other, own]);
    expect(ports.map(({ scope }) => scope)).toEqual([
      'all-networks',
      'this-machine',
      'one-network',
    ]);
  });

  it('keeps clients of one process apart by network', () => {
    const clients = [{}, inWeb].map((place) =>
      outgoingFrom('10.0.0.2:5000', '1.1.1.1:443', [node], place),
    );
    const { outgoing } = groupByPort(clients);
    expect(outgoing.map(({ networkNamespace }) => networkNamespace)).toEqual([null, webContainer]);
  });

  it('does not join a UDP client to a socket that waits in another network', () => {
    const remote = { address: '1.1.1.1', port: 443 };
    const client = boundAt('0.0.0.0:5000', [node], { ...inWeb, remote });
    expect(groupByPort([client, boundAt('0.0.0.0:5000')]).outgoing).toHaveLength(1);
    expect(groupByPort([client, boundAt('0.0.0.0:5000', [], inWeb)]).outgoing).toHaveLength(0);
  });

  it('is the same while the table lives', () => {
    const live = new LivePortTable();
    live.replace([web, connection, other, own]);
    const keys = (table: ReturnType<typeof groupByPort>) =>
      table.ports.map(({ key }) => key).sort();
    expect(keys(live.table())).toEqual(keys(groupByPort([web, connection, other, own])));
  });
});

describe('the filter language, with several networks', () => {
  const found = (text: string) => {
    const parsed = parseFilter(text);
    return parsed.ok ? [own, web, other].filter(parsed.filter) : parsed.errors;
  };

  it.each([
    ['container:web', [web]],
    ['container:NGINX:1', [web]],
    ['container:docker-4f1', [web]],
    ['web-1', [web]],
    ['-container:web', [own, other]],
    ['container:nowhere', []],
    ['scope:all', [own]],
    ['scope:exposed', [own, web]],
    ['scope:one', [web]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
