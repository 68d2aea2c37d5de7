import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  replaceOptionValues,
  replaceSecrets,
} from '../../../src-main/core/redact/secret-patterns.ts';

const hide = (text: string) => replaceSecrets(text, () => '…');
const hideOptions = (text: string) => replaceOptionValues(text, () => '…');

describe('replaceSecrets', () => {
  it.each([
    ['?token=abc&x=1', '?token=…&x=1'],
    ['MY_SECRET_NAME: abc', 'MY_SECRET_NAME: …'],
    ["passphrase='two words'", "passphrase='…'"],
    ['token="never closed', 'token="… closed'],
    ['SMTP_PASS=abc', 'SMTP_PASS=…'],
    ['ssh://ada:abc@host', 'ssh://…@host'],
    ['note: password=abc', 'note: password=…'],
    ['key=abc, monkey=abc', 'key=…, monkey=abc'],
    ['Authorization: Basic abc', 'Authorization: Basic …'],
    ['AccountName=x;AccountKey=abc123==', 'AccountName=x;AccountKey=…'],
    ['https://x.example/?sig=abc%3D', 'https://x.example/?sig=…'],
    ['role ASIAIOSFODNN7EXAMPLE', 'role …'],
    ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', '…'],
  ])('takes it out of %s', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it.each([
    'the token expired',
    '/usr/lib/Node24/Modules/portside/dist/main',
    'compass=north',
    'design=bold',
    'password=""',
    'session',
    'port=443',
    'a@b.org',
  ])('leaves %s', (text) => {
    expect(hide(text)).toBe(text);
  });

  it('hands over the secret alone', () => {
    const secrets: string[] = [];
    replaceSecrets(`token="one" //two@x key=three`, (secret) => {
      secrets.push(secret);
      return '…';
    });
    expect(secrets.sort()).toEqual(['one', 'three', 'two']);
  });

  it('is not slow on what looks like a name for very long', () => {
    for (const name of ['a-', 'token-', 'aB1-', 'aB1/', 'key_', 'mysql ', ' -p', '-u a:', '-p "']) {
      const text = name.repeat(20_000);
      expect(hide(text).length).toBeLessThanOrEqual(text.length);
      expect(hideOptions(text).length).toBeLessThanOrEqual(text.length);
    }
  });

  it('lets no assigned secret through', () => {
    const name = fc.constantFrom('token', 'X_API_KEY', 'password', 'sessionId', 'auth');
    const secret = fc.stringMatching(/^[A-Za-z0-9.~]{6,20}$/u);
    fc.assert(
      fc.property(name, secret, fc.constantFrom('=', ': ', ' = "'), (one, value, sign) => {
        expect(hide(`x ${one}${sign}${value}`)).not.toContain(value);
      }),
    );
  });
});

describe('replaceOptionValues', () => {
  it.each([
    ['app --token abc -v', 'app --token … -v'],
    ['curl -H "Bearer abc"', 'curl -H "Bearer …"'],
    ['app --password "abc"', 'app --password "…"'],
    ['app --password "two words" -v', 'app --password "…" -v'],
    ['app --auth "Bearer abc"', 'app --auth "Bearer …"'],
    ['app -p abc', 'app -p …'],
    ["app -p 'a b' x", "app -p '…' x"],
    ['mysql -u root -pabc! -h db', 'mysql -u root -p… -h db'],
    ['mysqldump -p1234 shop', 'mysqldump -p… shop'],
    ['sshpass -p abc ssh x', 'sshpass -p … ssh x'],
    ['redis-cli -a abc ping', 'redis-cli -a … ping'],
    ['curl -u ada:abc https://x', 'curl -u ada:… https://x'],
    ['curl --proxy-user=ada:abc x', 'curl --proxy-user=ada:… x'],
  ])('makes %s harmless', (text, expected) => {
    expect(hideOptions(text)).toBe(expected);
  });

  it.each([
    'tokenizer --input words.txt',
    'app --pass --verbose',
    'docker run -p 8080:80/tcp -u 1000:1000 nginx',
    'docker run -p 127.0.0.1:5432:5432 postgres',
    'ssh -p 2222 host',
    'mkdir -p /tmp/x ./y',
    'java -port 3000 -profile dev',
  ])('leaves %s', (text) => {
    expect(hideOptions(text)).toBe(text);
  });
});
