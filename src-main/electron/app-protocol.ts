import { readFile } from 'node:fs/promises';
import type { CustomScheme, Protocol } from 'electron';
import { findRendererFile } from '../host/renderer-file.ts';
import { appOrigin, appScheme } from './app-origin.ts';
import { securityHeaders } from './security-headers.ts';

/** To be registered before the app is ready: the scheme gets a real origin and a secure context. */
export const appSchemePrivileges: CustomScheme = {
  scheme: appScheme,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** Serves the built renderer in `directory` under the app's scheme, and nothing beside it. */
export function serveRenderer(protocol: Pick<Protocol, 'handle'>, directory: string): void {
  protocol.handle(appScheme, (request) => respond(directory, request.method, request.url));
}

async function respond(directory: string, method: string, url: string): Promise<Response> {
  if (method !== 'GET') return refusal(405);
  const path = pathOfOwnUrl(url);
  const file = path === null ? null : await findRendererFile(directory, path);
  if (file === null) return refusal(404);
  try {
    const headers = { ...securityHeaders, 'Content-Type': file.mediaType };
    return new Response(await readFile(file.path), { headers });
  } catch {
    return refusal(404);
  }
}

/** The path as it came, still percent-encoded; null for every other host, login or port. */
function pathOfOwnUrl(url: string): string | null {
  const path = url.startsWith(`${appOrigin}/`) ? url.slice(appOrigin.length) : null;
  return path === null ? null : path.replace(/[?#].*$/s, '');
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
