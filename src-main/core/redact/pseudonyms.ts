/**
 * Turns a text into at least sixteen bytes that nobody can turn back, the same for the same text
 * (a keyed hash, such as HMAC-SHA-256).
 */
export type Digest = (text: string) => Uint8Array;

/** Gives each name one other name, and no two the same. */
export interface Pseudonyms {
  /** `word` tells of what kind the name is: `user-4f2a91`. */
  of(word: string, name: string): string;
  /** As `of`, with a name made from digest bytes by `make`, which gets others until one is free. */
  made(kind: string, name: string, make: (bytes: Uint8Array) => string): string;
}

const wordBytes = 3;

/**
 * With the same digest a name has the same pseudonym in every document, so that two of them can be
 * compared; only where two names fall on one pseudonym does the order decide.
 */
export function pseudonyms(digest: Digest): Pseudonyms {
  const known = new Map<string, string>();
  const taken = new Set<string>();

  const made: Pseudonyms['made'] = (kind, name, make) => {
    const key = `${kind} ${name}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    let attempt = 0;
    let pseudonym = make(digest(key));
    while (taken.has(pseudonym)) {
      attempt += 1;
      pseudonym = make(digest(`${key} ${attempt}`));
    }
    taken.add(pseudonym);
    known.set(key, pseudonym);
    return pseudonym;
  };

  return { made, of: (word, name) => made(word, name, (bytes) => `${word}-${hexOf(bytes)}`) };
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes.subarray(0, wordBytes)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
