import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isForeignFetch } from './fetch-metadata.ts';
import { isOwnOrigin, isPermittedHost, type PermittedNames } from './permitted-host.ts';
import type { PlainPage } from './plain-page.ts';
import { bodyPage, foreignPage, methodPage, notFoundPage, wrongHostPage } from './plain-pages.ts';

/**
 * The page that turns a request away before anybody asks for its session: wrong method, wrong
 * name, or made by a page of somebody else. Null when nothing speaks against it.
 */
export function refuseRequest(
  request: IncomingMessage,
  permitted: PermittedNames,
): PlainPage | null {
  const { headers, socket } = request;
  if (!isSingle(request, 'host') || !isPermittedHost(headers.host, socket.localAddress, permitted))
    return wrongHostPage(permitted.port);
  if (request.method !== 'GET' && request.method !== 'HEAD') return methodPage;
  if (hasBody(headers)) return bodyPage;
  if (request.url?.startsWith('/') !== true) return notFoundPage;
  if (isForeignFetch(headers)) return foreignPage;
  const named = headers.origin !== undefined;
  return named && !isOwnOrigin(headers.origin, headers.host) ? foreignPage : null;
}

function hasBody(headers: IncomingHttpHeaders): boolean {
  return (headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined;
}

/** Node keeps the first of several `Host` headers, a proxy before it may have read another. */
function isSingle(request: IncomingMessage, name: string): boolean {
  return request.headersDistinct[name]?.length === 1;
}
