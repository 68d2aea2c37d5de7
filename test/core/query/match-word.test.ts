import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsName, matchWord, serviceOf } from '../../../src-main/core/query/match-word.ts';
import { formatEndpoint } from '../../../src-main/core/socket/endpoint.ts';
import {
  acceptedAt,
  anOwner,
  boundAt,
  listenerAt,
  outgoingFrom,
} from '../../support/build-socket.ts';

const postgres = anOwner(812, 'Postgres: writer');
const listener = listenerAt('127.0.0.1:5432', [postgres]);
const accepted = acceptedAt('[::1]:5432', '[::1]:50123', [postgres]);
const client = outgoingFrom('192.168.1.20:40000', '10.0.0.9:443', [anOwner(7, 'curl')]);

describe('matchWord', () => {
  it.each(['postgres', 'GRES', 'writer', 'postgresql', '127.0', '5432', '127.0.0.1:5432', ':54'])(
    'finds a socket by %s',
    (word) => {
      expect(matchWord(word)(listener)).toBe(true);
    },
  );

  it.each(['mysql', '128.0', '5433', '812'])('does not find it by %s', (word) => {
    expect(matchWord(word)(listener)).toBe(false);
  });

  it('looks at both ends of a connection', () => {
    expect(matchWord('50123')(accepted)).toBe(true);
    expect(matchWord('[::1]:5')(accepted)).toBe(true);
    expect(matchWord('10.0.0.9')(client)).toBe(true);
  });

  it('takes localhost for every loopback address', () => {
    expect([listener, accepted, client].map(matchWord('localhost'))).toEqual([true, true, false]);
  });

  it('finds what a process held before it closed it', () => {
    const kept = acceptedAt('127.0.0.1:80', '127.0.0.1:1', [], { formerOwners: [postgres] });
    expect(matchWord('postgres')(kept)).toBe(true);
    expect(holdsName(kept, 'postgres')).toBe(true);
    expect(holdsName(kept, 'mysql')).toBe(false);
  });
});

describe('a word in an endpoint', () => {
  const address = fc.oneof(fc.ipV4(), fc.ipV6(), fc.constant('fe80::1%eth0'));
  const endpoint = fc.record({ address, port: fc.integer({ min: 61_000, max: 65_535 }) });
  const word = fc.oneof(
    fc.stringMatching(/^[0-9a-cf.:[\]%]{0,5}$/),
    fc.integer({ min: 0, max: 65_535 }).map(String),
  );

  it('is found as in the text that people type for it, wherever it begins', () => {
    fc.assert(
      fc.property(endpoint, endpoint, word, (local, remote, wanted) => {
        const socket = acceptedAt('127.0.0.1:61000', '127.0.0.1:61000', [], { local, remote });
        const texts = [local, remote].map((one) => formatEndpoint(one));
        expect(matchWord(wanted)(socket)).toBe(texts.some((text) => text.includes(wanted)));
      }),
    );
  });

  it('is found where it is a piece cut from that text', () => {
    fc.assert(
      fc.property(endpoint, fc.nat(), fc.nat(), (local, start, length) => {
        const text = formatEndpoint(local);
        const from = start % text.length;
        const wanted = text.slice(from, from + (length % text.length) + 1);
        expect(matchWord(wanted)(listenerAt('127.0.0.1:61000', [], { local }))).toBe(true);
      }),
    );
  });
});

describe('serviceOf', () => {
  it('is the service of the local port, for a client that of the remote port', () => {
    expect(serviceOf(listener)).toBe('postgresql');
    expect(serviceOf(client)).toBe('https');
    expect(serviceOf(boundAt('0.0.0.0:53'))).toBe('domain');
    expect(serviceOf(listenerAt('0.0.0.0:65000'))).toBeNull();
  });
});
