import { realpath } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the renderer that may be handed out. */
export interface RendererFile {
  readonly path: string;
  readonly mediaType: string;
  /** True when the name carries a hash of the content, so that it never changes. */
  readonly immutable: boolean;
}

/** What Vite writes, and nothing that a file system could read as more than a name. */
const plainSegment = /^[a-z0-9_@-][a-z0-9._@-]*$/i;
const hashedName = /-[a-z0-9_-]{8}\.[a-z0-9]+$/i;

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Finds the file that a URL path (percent-encoded, as it came) names below `directory`; `/` is
 * `index.html`. Null for anything that is not there, hidden, reached through a symbolic link or
 * outside of the directory by whatever spelling.
 */
export async function findRendererFile(
  directory: string,
  urlPath: string,
): Promise<RendererFile | null> {
  const segments = segmentsOf(urlPath);
  if (segments === null) return null;
  const path = await realFile(directory, segments);
  if (path === null) return null;
  return {
    path,
    mediaType: mediaTypes[extname(path).toLowerCase()] ?? 'application/octet-stream',
    immutable: segments.length > 1 && hashedName.test(path),
  };
}

function segmentsOf(urlPath: string): readonly string[] | null {
  if (urlPath === '/') return ['index.html'];
  if (!urlPath.startsWith('/')) return null;
  const segments = decode(urlPath.slice(1))?.split('/');
  return segments?.every((segment) => plainSegment.test(segment)) === true ? segments : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

/** Null unless the path is what it seems to be: no link on the way leads elsewhere. */
async function realFile(directory: string, segments: readonly string[]): Promise<string | null> {
  try {
    const wanted = join(await realpath(directory), ...segments);
    return (await realpath(wanted)) === wanted ? wanted : null;
  } catch {
    return null;
  }
}
