import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { translate } from '../../src-main/core/words/translate.ts';
import {
  addressForUrl,
  hostAsked,
  isLoopbackHost,
  namesOf,
} from '../../src-main/web-host/listen-address.ts';
import { networkWarnings } from '../../src-main/web-host/network-warnings.ts';

describe('isLoopbackHost', () => {
  it.each(['127.0.0.1', '127.8.9.10', '::1', 'localhost', '::ffff:127.0.0.1'])(
    'is sure of %s',
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  it.each(['0.0.0.0', '::', '192.168.1.20', '2001:db8::1', 'ada', 'localhost.evil.example', ''])(
    'is not sure of %j',
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});

describe('addressForUrl', () => {
  it('is the address itself where a browser can open it', () => {
    expect(addressForUrl('127.0.0.1')).toBe('127.0.0.1');
    expect(addressForUrl('2001:db8::1')).toBe('2001:db8::1');
    expect(addressForUrl('ada')).toBe('ada');
  });

  it.each(['0.0.0.0', '::', '::0'])('is one real address for %s', (host) => {
    expect(addressForUrl(host)).toMatch(/^(?!0\.0\.0\.0)\d+\.\d+\.\d+\.\d+$/);
  });

  it('is the name of the machine for an address that browsers do not take', () => {
    expect(addressForUrl('fe80::1%eth0')).toBe(hostname());
  });
});

describe('namesOf', () => {
  it('adds nothing to the loopback names', () => {
    expect(namesOf('127.0.0.1')).toEqual([]);
  });

  it('adds the name of the machine and what was asked for', () => {
    expect(namesOf('Ada.example')).toEqual([hostname().toLowerCase(), 'ada.example']);
  });

  it('never takes an unspecified address for a name', () => {
    expect(namesOf('0.0.0.0')).toEqual([hostname().toLowerCase()]);
    expect(namesOf('::')).toEqual([hostname().toLowerCase()]);
  });
});

describe('hostAsked', () => {
  it.each([
    ['0.0.0.0', '0.0.0.0'],
    ['[::1]', '::1'],
    ['::1', '::1'],
    [' localhost ', 'localhost'],
    ['', '127.0.0.1'],
    ['  ', '127.0.0.1'],
    ['[]', '127.0.0.1'],
    [undefined, '127.0.0.1'],
  ])('takes %j for %s', (text, expected) => {
    expect(hostAsked(text)).toBe(expected);
  });
});

const ada = { port: 7780, hostname: 'ada', actions: false };

describe('networkWarnings', () => {
  it('warns more of a host that may end processes', () => {
    const keys = networkWarnings('0.0.0.0', { ...ada, actions: true }).map(({ key }) => key);
    expect(keys).toContain('webHost.warnActions');
    expect(networkWarnings('::1', { ...ada, actions: true })).toEqual([]);
  });

  it('has nothing to say about loopback', () => {
    expect(networkWarnings('127.0.0.1', ada)).toEqual([]);
    expect(networkWarnings('::1', ada)).toEqual([]);
  });

  it('warns of a network and gives the tunnel', () => {
    const words = networkWarnings('0.0.0.0', ada).map((phrase) =>
      translate(phrase.key, phrase.values),
    );
    expect(words).toHaveLength(2);
    expect(words[0]).toContain('unencrypted');
    expect(words[1]).toContain('ssh -L 7780:127.0.0.1:7780 ada');
  });
});
