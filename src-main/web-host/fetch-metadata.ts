import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request may have been made by a page that is not ours (Fetch Metadata, W3C). Ports do
 * not make a site, so `same-site` may be a hostile page on another port of this machine. Browsers
 * before 2023 and other clients send no such headers; cookie and `Origin` still stand.
 */
export function isForeignFetch(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site === undefined || site === 'none' || site === 'same-origin') return false;
  return !isTopLevelNavigation(headers);
}

/** A link somewhere else led here: harmless, but the browser keeps our cookie to itself. */
export function isForeignNavigation(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'none' && site !== 'same-origin';
}

/** Browsers and link scanners may fetch a link before anybody followed it. */
export function isPrefetch(headers: IncomingHttpHeaders): boolean {
  const purpose = headers['sec-purpose'] ?? headers['purpose'] ?? headers['x-moz'];
  return purpose !== undefined && /prefetch|preview/i.test(String(purpose));
}

function isTopLevelNavigation(headers: IncomingHttpHeaders): boolean {
  return headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
