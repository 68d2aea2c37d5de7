import { describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import { findConversations } from '../../../src-main/core/table/conversations.ts';
import { emptyTableModel } from '../../../src-main/core/table/table-model.ts';
import {
  connectionFacts,
  endpointOf,
  listenerFacts,
  udpFacts,
} from '../../support/socket-facts.ts';
import { formatFiveTuple } from '../../support/format-five-tuple.ts';

/** The conversations of a table with these sockets, as `tuple => tuple at the other end`. */
function conversationsOf(...sockets: readonly SocketFacts[]): readonly string[] {
  const model = emptyTableModel();
  advanceTable(model, { sockets, notes: [], takenAtMs: 1, readable: true });
  return [...findConversations(model.sockets.values())].map(([id, other]) => {
    const socket = model.sockets.get(id);
    return `${socket === undefined ? '?' : formatFiveTuple(socket)} => ${formatFiveTuple(other)}`;
  });
}

const server = connectionFacts('127.0.0.1:80', '127.0.0.1:40000');
const client = connectionFacts('127.0.0.1:40000', '127.0.0.1:80');

describe('TCP conversations', () => {
  it('join both ends, both ways', () => {
    expect(conversationsOf(listenerFacts('127.0.0.1:80'), server, client)).toEqual([
      'tcp 127.0.0.1:80 - 127.0.0.1:40000 => tcp 127.0.0.1:40000 - 127.0.0.1:80',
      'tcp 127.0.0.1:40000 - 127.0.0.1:80 => tcp 127.0.0.1:80 - 127.0.0.1:40000',
    ]);
  });

  it('join an IPv4 client and a dual-stack server', () => {
    expect(conversationsOf({ ...server, family: 'ipv6' }, client)).toHaveLength(2);
  });

  it('join over an address of a network card', () => {
    const one = connectionFacts('192.0.2.1:80', '192.0.2.1:40000');
    const other = connectionFacts('192.0.2.1:40000', '192.0.2.1:80');
    expect(conversationsOf(one, other)).toHaveLength(2);
  });

  it('need both ends: not one that is gone, away, or another protocol', () => {
    const away = connectionFacts('192.0.2.1:40000', '198.51.100.7:80');
    expect(conversationsOf(server, listenerFacts('127.0.0.1:80'), away)).toEqual([]);
    expect(conversationsOf(server, { ...client, protocol: 'udp', state: null })).toEqual([]);
  });

  it('never join a socket with itself', () => {
    expect(conversationsOf(connectionFacts('127.0.0.1:7', '127.0.0.1:7'))).toEqual([]);
  });
});

describe('UDP conversations', () => {
  const dns = udpFacts('127.0.0.1:53');
  const asking = udpFacts('127.0.0.1:40000', { remote: endpointOf('127.0.0.1:53') });

  it('lead from a connected client to the bound socket, not back', () => {
    expect(conversationsOf(dns, asking)).toEqual([
      'udp 127.0.0.1:40000 - 127.0.0.1:53 => udp 127.0.0.1:53',
    ]);
  });

  it.each(['0.0.0.0:53', '[::]:53'])('find the socket that is bound to %s', (local) => {
    expect(conversationsOf(udpFacts(local), asking)).toHaveLength(1);
  });

  it('prefer the very address and leave IPv6 to IPv6 sockets', () => {
    expect(conversationsOf(udpFacts('0.0.0.0:53'), dns, asking)).toEqual([
      'udp 127.0.0.1:40000 - 127.0.0.1:53 => udp 127.0.0.1:53',
    ]);
    const asking6 = udpFacts('[::1]:40000', { remote: endpointOf('[::1]:53') });
    expect(conversationsOf(udpFacts('0.0.0.0:53'), asking6)).toEqual([]);
    expect(conversationsOf(udpFacts('[::]:53'), asking6)).toHaveLength(1);
  });

  it('join two sockets connected to each other both ways', () => {
    const back = udpFacts('127.0.0.1:53', { remote: endpointOf('127.0.0.1:40000') });
    expect(conversationsOf(back, asking)).toHaveLength(2);
  });

  it('do not take a server elsewhere for the one that is bound to all addresses here', () => {
    const elsewhere = udpFacts('192.0.2.1:40000', { remote: endpointOf('198.51.100.7:53') });
    expect(conversationsOf(udpFacts('0.0.0.0:53'), elsewhere)).toEqual([]);
  });
});
