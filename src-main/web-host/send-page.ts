import type { ServerResponse } from 'node:http';
import { renderPlainPage, type PlainPage } from './plain-page.ts';
import { securityHeaders } from './security-headers.ts';

/** Answers with a page that needs no session. Refusals end the connection as well. */
export function sendPage(
  response: ServerResponse,
  page: PlainPage,
  more: Readonly<Record<string, string>> = {},
): void {
  const { headers, html } = renderPlainPage(page);
  const body = Buffer.from(html, 'utf8');
  response.writeHead(page.status, {
    ...securityHeaders,
    ...headers,
    'Content-Length': body.byteLength,
    ...(page.status < 400 ? {} : { Connection: 'close' }),
    ...(page.status === 405 ? { Allow: 'GET, HEAD' } : {}),
    ...more,
  });
  // To HEAD, Node sends the headers alone.
  response.end(body);
}

/** Answers with headers alone. */
export function sendEmpty(
  response: ServerResponse,
  status: number,
  more: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { ...securityHeaders, ...more });
  response.end();
}
