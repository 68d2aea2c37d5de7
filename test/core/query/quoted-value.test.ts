import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotedValue } from '../../../src-main/core/query/quoted-value.ts';
import { readTerms } from '../../../src-main/core/query/read-terms.ts';

describe('quotedValue', () => {
  it('leaves plain values alone', () => {
    for (const plain of ['node', '80', '[::1]:80', 'fe80::1%eth0', 'docker-proxy']) {
      expect(quotedValue(plain)).toBe(plain);
    }
  });

  it('is read back as the one value it was', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const { terms } = readTerms(`proc:${quotedValue(value)}`);
        expect(terms.map(({ values }) => values.map(({ text }) => text))).toEqual([[value]]);
      }),
    );
  });
});
