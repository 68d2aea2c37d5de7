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
  ])('takes it out of %s', (text, expected) => {
    expect(hide(text)).toBe(expected);
  });

  it.each(['the token expired', 'compass=north', 'password=""', 'session', 'port=443', 'a@b.org'])(
    'leaves %s',
    (text) => {
      expect(hide(text)).toBe(text);
    },
  );

  it('hands over the secret alone', () => {
    const secrets: string[] = [];
    replaceSecrets(`token="one" //two@x key=three`, (secret) => {
      secrets.push(secret);
      return '…';
    });
    expect(secrets.sort()).toEqual(['one', 'three', 'two']);
  });

  it('is not slow on what looks like a name for very long', () => {
    for (const name of ['a-', 'token-', 'aB1-', 'key_']) {
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
    ['tokenizer --input words.txt', 'tokenizer --input words.txt'],
  ])('makes %s harmless', (text, expected) => {
    expect(hideOptions(text)).toBe(expected);
  });
});
