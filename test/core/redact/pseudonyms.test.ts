import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pseudonyms } from '../../../src-main/core/redact/pseudonyms.ts';
import { aDigest } from '../../support/a-digest.ts';

describe('pseudonyms', () => {
  it('gives one name one pseudonym, in every document of one key', () => {
    const one = pseudonyms(aDigest());
    const ada = one.of('user', 'ada');
    expect(ada).toMatch(/^user-[0-9a-f]{6}$/);
    expect(one.of('user', 'ada')).toBe(ada);
    expect(pseudonyms(aDigest()).of('user', 'ada')).toBe(ada);
    expect(pseudonyms(aDigest('other')).of('user', 'ada')).not.toBe(ada);
  });

  it('tells kinds apart', () => {
    const one = pseudonyms(aDigest());
    expect(one.of('host', 'ada').slice(5)).not.toBe(one.of('user', 'ada').slice(5));
  });

  it('never gives two names one pseudonym, even where digests collide', () => {
    const few = pseudonyms((text) => aDigest()(text).map((byte, at) => (at === 0 ? byte & 15 : 0)));
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 12 }), (names) => {
        const fresh = pseudonyms((text) =>
          aDigest()(text).map((byte, at) => (at === 0 ? byte & 15 : 0)),
        );
        expect(new Set(names.map((name) => fresh.of('user', name))).size).toBe(names.length);
      }),
    );
    expect(few.of('user', 'ada')).toMatch(/^user-0[0-9a-f]0000$/);
  });
});
