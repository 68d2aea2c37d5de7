import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** By then the browser has read the file, or never will. */
const keptForMs = 60_000;

/** A page on disk that leads on to a URL which nobody else may see. */
export interface RedirectFile {
  readonly path: string;
  /** Deletes it now. */
  readonly remove: () => Promise<void>;
}

/**
 * Writes a page that leads to `url`, for the eyes of this user only: what stands in a command line
 * is shown to everybody by `ps`. It is deleted after a minute. Rejects with the system's error.
 */
export async function writeRedirectFile(url: string): Promise<RedirectFile> {
  // Node makes this folder with mode 0700.
  const folder = await mkdtemp(join(tmpdir(), 'portside-open-'));
  const path = join(folder, 'portside.html');
  await writeFile(path, redirectPage(url), { mode: 0o600, flag: 'wx' });
  const removed = new AbortController();
  const remove = async (): Promise<void> => {
    removed.abort();
    await rm(folder, { recursive: true, force: true });
  };
  setTimeout(keptForMs, null, { ref: false, signal: removed.signal }).then(remove, () => undefined);
  return { path, remove };
}

/** The page; `url` is written so that no character of it ends the attribute. */
export function redirectPage(url: string): string {
  const target = url.replace(/[&"'<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><meta http-equiv="refresh" content="0; url=${target}"><title>Portside</title>\n`;
}
