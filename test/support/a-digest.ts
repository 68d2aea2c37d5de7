import { createHmac } from 'node:crypto';
import type { Digest } from '../../src-main/core/redact/pseudonyms.ts';

/** Digests as the hosts make them, under a key of its own. */
export function aDigest(key = 'key'): Digest {
  return (text) => createHmac('sha256', key).update(text).digest();
}
