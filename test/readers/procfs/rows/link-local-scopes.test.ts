import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkLocalScopes } from '../../../../src-main/readers/procfs/rows/link-local-scopes.ts';

const interfaces = `
fe800000000000000000000000000001 02 40 20 80     eth0
20010db8000000000000000000000005 02 40 00 80     eth0
fe80000000000000084f00fffe00abcd 03 40 20 80    wlan0
fe800000000000000000000000000042 04 40 20 80  bridge0
fe800000000000000000000000000042 05 40 20 80   vlan10
00000000000000000000000000000001 01 80 10 80       lo
`;

const nowhere = { address: '::', port: 0 };
let asked = 0;
const scopes = linkLocalScopes(() => {
  asked += 1;
  return interfaces;
});

function localOf(address: string): string {
  return scopes.scoped({ local: { address, port: 80 }, remote: nowhere }).local.address;
}

describe('linkLocalScopes', () => {
  it.each([
    ['fe80::1', 'fe80::1%eth0'],
    ['fe80::84f:ff:fe00:abcd', 'fe80::84f:ff:fe00:abcd%wlan0'],
    ['fe80::42', 'fe80::42'],
    ['fe80::2', 'fe80::2'],
    ['2001:db8::5', '2001:db8::5'],
    ['::1', '::1'],
    ['::', '::'],
    ['127.0.0.1', '127.0.0.1'],
  ])('writes %s as %s', (address, expected) => {
    expect(localOf(address)).toBe(expected);
  });

  it('gives both ends the one scope, and leaves the unspecified remote end alone', () => {
    const local = { address: 'fe80::1', port: 80 };
    const remote = { address: 'fe80::9', port: 5000 };
    expect(scopes.scoped({ local, remote })).toEqual({
      local: { address: 'fe80::1%eth0', port: 80 },
      remote: { address: 'fe80::9%eth0', port: 5000 },
    });
    expect(scopes.scoped({ local, remote: nowhere }).remote).toBe(nowhere);
  });

  it('does not guess the link of a remote end from a local end that has none', () => {
    const ends = { local: { address: '2001:db8::5', port: 80 }, remote: nowhere };
    expect(scopes.scoped(ends)).toBe(ends);
  });

  it('asks for the interfaces only where there is something to add', () => {
    asked = 0;
    localOf('::1');
    localOf('2001:db8::5');
    expect(asked).toBe(0);
    localOf('fe80::1');
    expect(asked).toBe(1);
  });

  it('adds nothing where the interfaces cannot be read, or the text is no list of them', () => {
    const ends = { local: { address: 'fe80::1', port: 80 }, remote: nowhere };
    const refuse = () => {
      throw new Error('EACCES');
    };
    expect(linkLocalScopes(refuse).scoped(ends)).toBe(ends);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(linkLocalScopes(() => text).scoped(ends)).toBe(ends);
      }),
    );
  });
});
