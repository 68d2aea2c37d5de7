import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';

/** Manifests are far smaller; what is bigger is something else. */
export const largestManifestBytes = 256 * 1024;

/**
 * A link could lead anywhere, and opening a pipe would wait for its other end. Windows has neither
 * flag: there `undefined` counts as none.
 */
const openFlags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** The text of a plain file of bearable size; null for anything else, or where it is not to be had. */
export async function manifestText(path: string): Promise<string | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, openFlags);
    const facts = await file.stat();
    if (!facts.isFile() || facts.size > largestManifestBytes) return null;
    return await textOf(file);
  } catch {
    return null;
  } finally {
    await file?.close();
  }
}

/** Reads no more than the limit even where the file grows meanwhile. */
async function textOf(file: FileHandle): Promise<string> {
  const bytes = Buffer.alloc(largestManifestBytes);
  const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
  return bytes.toString('utf8', 0, bytesRead);
}
