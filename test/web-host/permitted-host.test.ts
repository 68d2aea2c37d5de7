import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authority, isOwnOrigin, isPermittedHost } from '../../src-main/web-host/permitted-host.ts';

const loopback = { port: 7780, names: [] };

describe('isPermittedHost', () => {
  it.each(['127.0.0.1:7780', 'localhost:7780', 'LocalHost:7780', '[::1]:7780'])(
    'answers to %s',
    (header) => {
      expect(isPermittedHost(header, '127.0.0.1', loopback)).toBe(true);
    },
  );

  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:7780',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:7781',
    '127.0.0.1:77800',
    '127.0.0.1:7780.evil.example',
    'localhost.evil.example:7780',
    'evil.localhost:7780',
    'localhost.:7780',
    '127.0.0.1.:7780',
    '[::ffff:127.0.0.1]:7780',
    '[0:0:0:0:0:0:0:1]:7780',
    '[::1%25lo]:7780',
    'localhost:07780',
    'localhost:',
    'user@localhost:7780',
    '127.1:7780',
    '2130706433:7780',
    '0.0.0.0:7780',
    '192.168.1.20:7780',
    'localhost:7780, evil.example',
  ])('does not answer to %j', (header) => {
    expect(isPermittedHost(header, '127.0.0.1', loopback)).toBe(false);
  });

  it('answers to the address a connection came in on, also on a dual-stack socket', () => {
    const header = '192.168.1.20:7780';
    expect(isPermittedHost(header, '192.168.1.20', loopback)).toBe(true);
    expect(isPermittedHost(header, '::ffff:192.168.1.20', loopback)).toBe(true);
    expect(isPermittedHost(header, '192.168.1.21', loopback)).toBe(false);
    expect(isPermittedHost('[2001:db8::1]:7780', '2001:db8::1', loopback)).toBe(true);
    expect(isPermittedHost(header, undefined, loopback)).toBe(false);
  });

  it('answers to the names it was given', () => {
    const named = { port: 7780, names: ['ada'] };
    expect(isPermittedHost('ada:7780', '192.168.1.20', named)).toBe(true);
    expect(isPermittedHost('Ada:7780', '192.168.1.20', named)).toBe(true);
    expect(isPermittedHost('ada.evil.example:7780', '192.168.1.20', named)).toBe(false);
  });

  it('knows that browsers leave port 80 out', () => {
    const web = { port: 80, names: [] };
    expect(isPermittedHost('localhost', '127.0.0.1', web)).toBe(true);
    expect(isPermittedHost('evil.example', '127.0.0.1', web)).toBe(false);
  });

  it('answers to no name that is not on the list', () => {
    const allowed = ['127.0.0.1:7780', 'localhost:7780', '[::1]:7780'];
    fc.assert(
      fc.property(fc.oneof(fc.webAuthority(), fc.string()), (header) => {
        const expected = allowed.includes(header.toLowerCase());
        expect(isPermittedHost(header, '127.0.0.1', loopback)).toBe(expected);
      }),
    );
  });
});

describe('isOwnOrigin', () => {
  it('wants the page of the very host that was called', () => {
    expect(isOwnOrigin('http://127.0.0.1:7780', '127.0.0.1:7780')).toBe(true);
    expect(isOwnOrigin('http://localhost:7780', '127.0.0.1:7780')).toBe(false);
  });

  it.each([
    undefined,
    '',
    'null',
    'https://127.0.0.1:7780',
    'http://127.0.0.1:7780/',
    'http://127.0.0.1:3000',
    'http://127.0.0.1',
    'http://evil.example',
    'file://',
    'chrome-extension://abcdef',
  ])('is not %j', (origin) => {
    expect(isOwnOrigin(origin, '127.0.0.1:7780')).toBe(false);
  });
});

describe('authority', () => {
  it.each([
    ['127.0.0.1', 7780, '127.0.0.1:7780'],
    ['::1', 7780, '[::1]:7780'],
    ['ada', 80, 'ada'],
    ['fe80::1%eth0', 7780, ''],
    ['no such name', 7780, ''],
  ])('writes %s and %i as %j', (name, port, expected) => {
    expect(authority(name, port)).toBe(expected);
  });
});
