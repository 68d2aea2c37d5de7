import type { Digest } from '../../../src-main/core/redact/pseudonyms.ts';

const digestBytes = 32;

/** Answers random bytes, the same for the same text: nothing leads back from them, or elsewhere. */
export function randomDigest(): Digest {
  const known = new Map<string, Uint8Array>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const bytes = crypto.getRandomValues(new Uint8Array(digestBytes));
    known.set(text, bytes);
    return bytes;
  };
}
