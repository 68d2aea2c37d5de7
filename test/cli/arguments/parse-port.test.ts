import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parsePortNumber,
  parseServerPort,
  parseWantedPort,
} from '../../../src-main/cli/arguments/parse-port.ts';

describe('parsePortNumber', () => {
  it('reads every port there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        expect(parsePortNumber(String(port))).toBe(port);
      }),
    );
  });

  it('reads nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const port = parsePortNumber(text);
        if (port !== null) expect(text).toMatch(/^\d{1,5}$/);
      }),
    );
    expect(parsePortNumber('65536')).toBeNull();
    expect(parsePortNumber('0x50')).toBeNull();
    expect(parsePortNumber(' 80')).toBeNull();
    expect(parsePortNumber('')).toBeNull();
  });
});

describe('parseWantedPort', () => {
  it.each([
    ['8123', { port: 8123, protocol: null }],
    ['53/udp', { port: 53, protocol: 'udp' }],
    ['443/TCP', { port: 443, protocol: 'tcp' }],
    ['0', { port: 0, protocol: null }],
  ])('reads %s', (text, wanted) => {
    expect(parseWantedPort(text)).toEqual(wanted);
  });

  it.each(['', 'ssh', '80/', '80/sctp', '/tcp', '70000', '70000/tcp', '8 0', '-1'])(
    'refuses %j and says what to type',
    (text) => {
      expect(() => parseWantedPort(text)).toThrow('such as 8123, 8123/tcp or 53/udp');
    },
  );
});

describe('parseServerPort', () => {
  it('reads a port and 0 for any', () => {
    expect(parseServerPort('4000')).toBe(4000);
    expect(parseServerPort('0')).toBe(0);
  });

  it.each(['http', '4000/tcp', '99999'])('refuses %s', (text) => {
    expect(() => parseServerPort(text)).toThrow(`“${text}” is no port`);
  });
});
