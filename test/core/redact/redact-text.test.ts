import { describe, expect, it } from 'vitest';
import { pseudonyms } from '../../../src-main/core/redact/pseudonyms.ts';
import { redactText, usersIn } from '../../../src-main/core/redact/redact-text.ts';
import { aDigest } from '../../support/a-digest.ts';

const names = { users: new Set(['ada', 'ada-lovelace', 'b']), hosts: new Set(['engine']) };
const redact = (text: string) => redactText(text, names, pseudonyms(aDigest()));
const shape = (text: string) => redact(text).replaceAll(/-[0-9a-f]{6}/g, '');

describe('usersIn', () => {
  it('finds whose homes a text speaks of', () => {
    expect(usersIn('/home/ada/x:/Users/grace/y;C:\\Users\\Alan Turing\\z')).toEqual([
      'ada',
      'grace',
      'Alan Turing',
    ]);
    expect(usersIn('/Users/Shared/x /homes/ada /var/home')).toEqual([]);
    expect(usersIn('/var/home/ada /mnt/c/Users/grace')).toEqual(['ada', 'grace']);
  });
});

describe('redactText', () => {
  it.each([
    ['/home/ada/bin/tool', '/home/user/bin/tool'],
    ['sshd: ada@pts/0', 'sshd: user@pts/0'],
    ['ADA and ada-lovelace', 'user and user'],
    ['engine.local', 'host.local'],
    ['mail ada@example.org now', 'mail person now'],
    ['adapter of a radar', 'adapter of a radar'],
    ['/home/jo/x and /home/b', '/home/user/x and /home/user'],
    ['/var/home/ada:/mnt/c/Users/Jo', '/var/home/user:/mnt/c/Users/user'],
    ['file:///home/jo/x', 'file:///home/user/x'],
    ['C:\\Users\\Jo Li\\x C:/Users/Jo/x', 'C:\\Users\\user\\x C:/Users/user/x'],
    ['/Users/Shared/x', '/Users/Shared/x'],
    ['b is too short a name to be sure', 'b is too short a name to be sure'],
    ['postgres: shop 127.0.0.1(5000)', 'postgres: shop 127.0.0.1(5000)'],
    ['version 1.2.3', 'version 1.2.3'],
    ['at 12:30:45', 'at 12:30:45'],
  ])('%s', (text, expected) => {
    expect(shape(text)).toBe(expected);
  });

  it('finds addresses in a text', () => {
    const text = redact(
      'postgres: shop 93.184.216.34(51000), [2606:2800:220:1::1]:443 and 10.0.0.1',
    );
    expect(text).toMatch(/198\.1[89]\.\d+\.\d+\(51000\)/);
    expect(text).toMatch(/\[2001:db8:[^\]]+\]:443/);
    expect(text).toContain('10.0.0.1');
    expect(text).not.toMatch(/93\.184|2606/);
  });

  it('gives a short name in a home the same pseudonym each time, and replaces it once', () => {
    const once = redact('/home/jo/a /home/jo/b');
    expect(new Set(once.match(/user-\w+/g))).toHaveProperty('size', 1);
    expect(redact(once)).toBe(once);
  });

  it('does not take a name for a pattern', () => {
    const odd = { users: new Set(['a.*b', '(', 'x+y']), hosts: new Set<string>() };
    expect(redactText('axxb a.*b x+y', odd, pseudonyms(aDigest()))).toMatch(
      /^axxb user-\w+ user-\w+$/,
    );
  });
});
