import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readKeptText } from './kept-text.ts';
import { fileMode, writeFileWhole } from './write-file-whole.ts';

const keyBytes = 32;
const written = /^[0-9a-f]{64}\n?$/;

/**
 * The secret from which pseudonyms are made, kept in the data folder so that one name has one
 * pseudonym in everything that is shared from here. Where it cannot be kept, the pseudonyms of this
 * run stand for themselves. Never rejects.
 */
export async function redactionKey(directory: string): Promise<Uint8Array> {
  const path = join(directory, 'redaction-key');
  const kept = await readKeptText(path);
  if (kept.kind === 'text' && written.test(kept.text)) return Buffer.from(kept.text.trim(), 'hex');
  const key = randomBytes(keyBytes);
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeFileWhole(path, `${key.toString('hex')}\n`, fileMode.ownerOnly);
  } catch {
    // The folder may be read-only or full: nobody is told less for that.
  }
  return key;
}
