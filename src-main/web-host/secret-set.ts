import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const secretBytes = 32;

/** Random secrets that were handed out and still count. Only their digests are kept. */
export interface SecretSet {
  /** A new secret of 32 random bytes as base64url text. Beyond `limit` the oldest stops counting. */
  mint(): string;
  has(secret: string): boolean;
  /** As `has`, and the secret counts no more. */
  take(secret: string): boolean;
}

export interface SecretSetOptions {
  readonly limit: number;
  /** How long a secret counts, in milliseconds; `Infinity` for as long as the set lives. */
  readonly lifetimeMs: number;
  /** A clock that never goes backwards, in milliseconds. */
  readonly nowMs: () => number;
}

interface KeptSecret {
  readonly digest: Buffer;
  readonly expiresAtMs: number;
}

/** An empty set of secrets. Looking one up takes the same time whether it is nearly right or not. */
export function createSecretSet({ limit, lifetimeMs, nowMs }: SecretSetOptions): SecretSet {
  let kept: readonly KeptSecret[] = [];

  function find(secret: string): KeptSecret | null {
    const digest = digestOf(secret);
    const matches = kept.filter((one) => timingSafeEqual(one.digest, digest));
    return matches.find((one) => nowMs() < one.expiresAtMs) ?? null;
  }

  return {
    mint() {
      const secret = randomBytes(secretBytes).toString('base64url');
      const fresh = { digest: digestOf(secret), expiresAtMs: nowMs() + lifetimeMs };
      kept = [...kept.filter((one) => nowMs() < one.expiresAtMs), fresh].slice(-limit);
      return secret;
    },
    has: (secret) => find(secret) !== null,
    take(secret) {
      const found = find(secret);
      kept = kept.filter((one) => one !== found);
      return found !== null;
    },
  };
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
