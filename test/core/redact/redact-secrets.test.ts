import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonyms } from '../../../src-main/core/redact/pseudonyms.ts';
import { redactSecrets } from '../../../src-main/core/redact/redact-secrets.ts';
import { aDigest } from '../../support/a-digest.ts';

const redact = (text: string) => redactSecrets(text, pseudonyms(aDigest()));
const hidden = (text: string) => redact(text).replaceAll(/secret-[0-9a-f]{6}/g, '…');

describe('redactSecrets', () => {
  it.each([
    ['mysqld --password=geheim --port=3306', 'mysqld --password=… --port=3306'],
    ['curl --header "Authorization: Bearer abc.def"', 'curl --header "Authorization: Bearer …"'],
    ['app --token geheim -v', 'app --token … -v'],
    ['API_KEY="k1,k2" app', 'API_KEY="…" app'],
    ["DB_PASS='geheim' app", "DB_PASS='…' app"],
    ['app --auth "geheim', 'app --auth "…'],
    ['{"clientSecret":"geheim"}', '{"clientSecret":"…"}'],
    ['psql postgres://ada:geheim@db/shop', 'psql postgres://…@db/shop'],
    ['git push https://ghp_0123456789abcdefghij@github.com/x', 'git push https://…@github.com/x'],
    ['x ghp_0123456789abcdefghijABCDEF y', 'x … y'],
    ['x eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln y', 'x … y'],
    ['x AKIAIOSFODNN7EXAMPLE y', 'x … y'],
    ['id 3f4a9c1e7b2d8065f1e2d3c4b5a697883f4a9c1e', 'id …'],
    ['session=deadbeef; theme=dark', 'session=…; theme=dark'],
  ])('%s', (text, expected) => {
    expect(hidden(text)).toBe(expected);
  });

  it.each([
    'node server.js --port 3000',
    '/usr/lib/systemd/systemd-resolved',
    'nginx: worker process',
    'java -jar a-quite-long-but-readable-name-of-a-program.jar',
    'postgres: shop shop [local] idle',
    'tokenizer --input words.txt',
  ])('leaves %s', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('puts the same in place of the same', () => {
    const text = redact('--token=geheim --password=geheim');
    const [, one, other] = /=(secret-\w+) .*=(secret-\w+)/.exec(text) ?? [];
    expect(one).toBe(other);
  });

  it('changes nothing when done again', () => {
    const words = fc.constantFrom(
      '--token=',
      'password: ',
      'ghp_',
      ' ',
      'https://',
      '@',
      'a1',
      '=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string()), { maxLength: 12 }), (parts) => {
        const known = pseudonyms(aDigest());
        const once = redactSecrets(parts.join(''), known);
        expect(typeof once).toBe('string');
        expect(once.includes('ghp_0123456789abcdefghij')).toBe(false);
      }),
    );
    const text = 'app --token geheim https://ada:x@db AKIAIOSFODNN7EXAMPLE';
    expect(redact(redact(text))).toBe(redact(text));
  });
});
