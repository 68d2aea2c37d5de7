import { describe, expect, it } from 'vitest';
import { holdsName, matchWord, serviceOf } from '../../../src-main/core/query/match-word.ts';
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

describe('serviceOf', () => {
  it('is the service of the local port, for a client that of the remote port', () => {
    expect(serviceOf(listener)).toBe('postgresql');
    expect(serviceOf(client)).toBe('https');
    expect(serviceOf(boundAt('0.0.0.0:53'))).toBe('domain');
    expect(serviceOf(listenerAt('0.0.0.0:65000'))).toBeNull();
  });
});
