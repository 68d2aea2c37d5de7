import { describe, expect, it } from 'vitest';
import { roleOf, type OtherEnd, type RoleContext } from '../../../src-main/core/socket/role.ts';
import { connectionFacts, listenerFacts, udpFacts } from '../../support/socket-facts.ts';

/** A table with listeners on these ports and, where given, the socket at the other end. */
function context(ports: readonly number[], other: OtherEnd | null = null): RoleContext {
  return sharing({}, ports, other);
}

/** The same, where so many connections have the ports. */
function sharing(
  counts: Readonly<Record<number, number>>,
  ports: readonly number[] = [],
  other: OtherEnd | null = null,
): RoleContext {
  return {
    hasListener: ({ port }) => ports.includes(port),
    connectionsWith: (port) => counts[port] ?? 1,
    otherEnd: () => other,
  };
}

const client = connectionFacts('127.0.0.1:41000', '127.0.0.1:5432');
const server = connectionFacts('127.0.0.1:5432', '127.0.0.1:41000');

describe('roleOf sockets that are no connections', () => {
  it('calls a TCP socket in LISTEN a listener, whatever it was before', () => {
    expect(roleOf(listenerFacts('0.0.0.0:80'), null, context([]))).toBe('listener');
    expect(roleOf(listenerFacts('0.0.0.0:80'), 'bound', context([]))).toBe('listener');
  });

  it('calls a UDP socket bound, connected or not', () => {
    const connected = udpFacts('127.0.0.1:5000', { remote: server.local });
    expect(roleOf(udpFacts('0.0.0.0:53'), null, context([53]))).toBe('bound');
    expect(roleOf(connected, null, context([5000]))).toBe('bound');
  });

  it('calls a closed TCP socket without a remote endpoint bound', () => {
    const closed = listenerFacts('0.0.0.0:80', { state: 'CLOSED' });
    expect(roleOf(closed, null, context([80]))).toBe('bound');
  });
});

describe('roleOf connections', () => {
  it('keeps the role a connection had, also after its listener closed', () => {
    expect(roleOf(server, 'accepted', context([]))).toBe('accepted');
    expect(roleOf(server, 'outgoing', context([5432]))).toBe('outgoing');
  });

  it('goes by the state of the handshake before anything else', () => {
    const calling = { ...server, state: 'SYN-SENT' } as const;
    const called = { ...client, state: 'SYN-RECEIVED' } as const;
    expect(roleOf(calling, null, context([5432]))).toBe('outgoing');
    expect(roleOf(called, null, context([5432]))).toBe('accepted');
  });

  it('takes a connection on a port with a listener for accepted, others for outgoing', () => {
    const away = connectionFacts('192.0.2.5:40000', '198.51.100.7:50000');
    expect(roleOf(away, null, context([40_000]))).toBe('accepted');
    expect(roleOf(away, null, context([]))).toBe('outgoing');
    expect(roleOf(away, null, context([50_000]))).toBe('outgoing');
  });

  it('is the opposite of the role at the other end', () => {
    expect(roleOf(client, null, context([], { facts: server, role: 'accepted' }))).toBe('outgoing');
    expect(roleOf(server, null, context([], { facts: client, role: 'outgoing' }))).toBe('accepted');
    const called = { ...server, state: 'SYN-RECEIVED' } as const;
    expect(roleOf(client, null, context([], { facts: called, role: null }))).toBe('outgoing');
    const calling = { ...client, state: 'SYN-SENT' } as const;
    expect(roleOf(server, null, context([], { facts: calling, role: null }))).toBe('accepted');
  });

  it('goes by the port where both ends are here and both ports have listeners', () => {
    const both = context([5432, 41_000]);
    expect(roleOf(server, null, both)).toBe('accepted');
    expect(roleOf(client, null, both)).toBe('outgoing');
  });

  it('goes by the one listener where both ends are here, whatever the ports', () => {
    expect(roleOf(client, null, context([41_000]))).toBe('accepted');
    expect(roleOf(server, null, context([41_000]))).toBe('outgoing');
  });

  it('knows a service whose listener closed before the first reading by its port', () => {
    const served = connectionFacts('192.0.2.5:8080', '198.51.100.7:50000');
    const browsing = connectionFacts('192.0.2.5:50000', '198.51.100.7:443');
    const privileged = connectionFacts('192.0.2.5:800', '198.51.100.7:2049');
    expect(roleOf(served, null, context([]))).toBe('accepted');
    expect(roleOf(browsing, null, context([]))).toBe('outgoing');
    expect(roleOf(privileged, null, context([]))).toBe('outgoing');
  });

  it('takes the port that several connections share for the service of a closed listener', () => {
    const here = connectionFacts('127.0.0.1:46425', '127.0.0.1:33000', { state: 'TIME-WAIT' });
    const there = connectionFacts('127.0.0.1:33000', '127.0.0.1:46425');
    const shared = sharing({ 46_425: 3 });
    expect(roleOf(here, null, context([]))).toBe('outgoing');
    expect(roleOf(here, null, shared)).toBe('accepted');
    expect(roleOf(there, null, shared)).toBe('outgoing');
  });

  it('goes by sharing also where the other end is on another machine', () => {
    const served = connectionFacts('192.0.2.5:46425', '198.51.100.7:50000');
    const reserved = connectionFacts('192.0.2.5:800', '198.51.100.7:50000');
    expect(roleOf(served, null, sharing({ 46_425: 2 }))).toBe('accepted');
    expect(roleOf(served, null, sharing({ 46_425: 2, 50_000: 9 }))).toBe('outgoing');
    expect(roleOf(reserved, null, sharing({ 50_000: 4 }))).toBe('outgoing');
  });

  it('believes a listener more than sharing', () => {
    const served = connectionFacts('192.0.2.5:46425', '198.51.100.7:50000');
    expect(roleOf(served, null, sharing({ 50_000: 9 }, [46_425]))).toBe('accepted');
    expect(roleOf(server, null, sharing({ 41_000: 9 }, [5432]))).toBe('accepted');
    expect(roleOf(client, null, sharing({ 41_000: 9 }, [5432]))).toBe('outgoing');
  });

  it.each([
    ['127.0.0.1:80', '127.0.0.1:8080'],
    ['127.0.0.1:3000', '127.0.0.1:3001'],
    ['127.0.0.1:50000', '127.0.0.1:50001'],
    ['127.0.0.1:4000', '127.0.0.2:4000'],
  ])('never gives %s and %s the same role', (one, other) => {
    for (const listening of [context([]), context([80, 8080, 3000, 3001, 50_000, 50_001, 4000])]) {
      expect(roleOf(connectionFacts(one, other), null, listening)).toBe('accepted');
      expect(roleOf(connectionFacts(other, one), null, listening)).toBe('outgoing');
    }
  });

  it('takes a socket connected to itself for outgoing', () => {
    const self = connectionFacts('127.0.0.1:40000', '127.0.0.1:40000');
    expect(roleOf(self, null, context([], { facts: self, role: null }))).toBe('outgoing');
  });
});
