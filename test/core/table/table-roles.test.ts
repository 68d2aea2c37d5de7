import { describe, expect, it } from 'vitest';
import type { Role, SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { openedRow } from '../../../src-main/core/table/socket-row.ts';
import {
  addEntry,
  tableIndexOf,
  type TableIndex,
} from '../../../src-main/core/table/table-index.ts';
import { emptyTableModel } from '../../../src-main/core/table/table-model.ts';
import { tableRoles } from '../../../src-main/core/table/table-roles.ts';
import {
  connectionFacts,
  endpointOf,
  listenerFacts,
  udpFacts,
} from '../../support/socket-facts.ts';

function indexOf(role: Role, ...sockets: readonly SocketFacts[]): TableIndex {
  const index = tableIndexOf(emptyTableModel());
  sockets.forEach((facts, n) => {
    addEntry(index, openedRow(facts, { id: `${n}`, role, firstSeenAtMs: 1, seenAtStart: true }));
  });
  return index;
}

const server = connectionFacts('127.0.0.1:80', '127.0.0.1:5000');
const client = connectionFacts('127.0.0.1:5000', '127.0.0.1:80');

describe('hasListener', () => {
  it.each([
    ['0.0.0.0:80', '127.0.0.1:80', true],
    ['0.0.0.0:80', '[::1]:80', false],
    ['[::]:80', '[::1]:80', true],
    ['[::]:80', '127.0.0.1:80', true],
    ['127.0.0.1:80', '127.0.0.1:80', true],
    ['127.0.0.1:80', '127.0.0.2:80', false],
    ['127.0.0.1:80', '127.0.0.1:81', false],
    ['[fe80::1%eth0]:80', '[fe80::1]:80', true],
    ['[fe80::1%eth0]:80', '[fe80::1%eth1]:80', false],
  ])('listener %s takes connections to %s: %s', (listener, wanted, expected) => {
    const facts = listenerFacts(listener);
    const endpoint = endpointOf(wanted);
    const known = tableRoles(indexOf('listener', facts), []);
    const arrived = tableRoles(indexOf('listener'), [facts]);
    expect(known.hasListener(endpoint, null)).toBe(expected);
    expect(arrived.hasListener(endpoint, null)).toBe(expected);
  });

  it('does not take a bound UDP socket for a listener', () => {
    const roles = tableRoles(indexOf('bound', udpFacts('0.0.0.0:80')), [udpFacts('0.0.0.0:80')]);
    expect(roles.hasListener(server.local, null)).toBe(false);
  });
});

describe('otherEnd', () => {
  it('tells the role of an end the table knows', () => {
    const other = tableRoles(indexOf('accepted', server), []).otherEnd(client);
    expect(other).toMatchObject({ role: 'accepted', facts: server });
  });

  it('prefers the arrival where the table has an older life of the tuple', () => {
    const roles = tableRoles(indexOf('accepted', { ...server, state: 'TIME-WAIT' }), [server]);
    expect(roles.otherEnd(client)).toEqual({ facts: server, role: null });
  });

  it('is null where there is none', () => {
    const roles = tableRoles(indexOf('accepted', server), [server]);
    expect(roles.otherEnd(server)).toBeNull();
    expect(roles.otherEnd(listenerFacts('127.0.0.1:80'))).toBeNull();
  });
});

describe('connectionsWith', () => {
  it('counts the connections of the table and the arrivals, at either end', () => {
    const known = indexOf('accepted', server, client);
    const more = connectionFacts('127.0.0.1:80', '127.0.0.1:5001');
    const roles = tableRoles(known, [more, listenerFacts('127.0.0.1:80'), udpFacts('0.0.0.0:80')]);
    expect(roles.connectionsWith(80, null)).toBe(3);
    expect(roles.connectionsWith(5001, null)).toBe(1);
    expect(roles.connectionsWith(443, null)).toBe(0);
  });
});
