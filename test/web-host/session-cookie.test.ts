import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSessionCookies,
  sessionCookie,
  sessionCookieName,
} from '../../src-main/web-host/session-cookie.ts';

describe('sessionCookie', () => {
  it('is out of reach of scripts and of other sites', () => {
    const attributes = sessionCookie(7780, 'abc').split('; ');
    expect(attributes[0]).toBe('portside-session-7780=abc');
    expect(attributes.slice(1).toSorted()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict']);
  });

  it('has a name of its own on each port', () => {
    expect(sessionCookieName(7780)).not.toBe(sessionCookieName(7781));
  });
});

describe('readSessionCookies', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['portside-session-7780=abc', ['abc']],
    ['theme=dark; portside-session-7780=abc; x=y', ['abc']],
    ['theme=dark;portside-session-7780=abc', ['abc']],
    ['portside-session-7780=one; portside-session-7780=two', ['one', 'two']],
    ['portside-session-7781=abc', []],
    ['portside-session-77800=abc', []],
    ['xportside-session-7780=abc', []],
    ['portside-session-7780', []],
    ['PORTSIDE-SESSION-7780=abc', []],
  ])('reads %j', (header, values) => {
    expect(readSessionCookies(header, 7780)).toEqual(values);
  });

  it('reads no more than a few values of one name', () => {
    const header = Array.from({ length: 100 }, (_, index) => `portside-session-1=${index}`);
    expect(readSessionCookies(header.join('; '), 1)).toEqual(['0', '1', '2', '3']);
  });

  it('finds what sessionCookie wrote among any other cookies', () => {
    const other = fc.stringMatching(/^[a-z]{1,8}=[a-zA-Z0-9]{0,8}$/);
    fc.assert(
      fc.property(fc.array(other), fc.array(other), (before, after) => {
        const own = sessionCookie(7780, 'secret').split(';')[0] ?? '';
        const header = [...before, own, ...after].join('; ');
        expect(readSessionCookies(header, 7780)).toEqual(['secret']);
      }),
    );
  });
});
