import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedLanguages } from '../core/words/accepted-languages.ts';
import { chooseSpeech, type Speech } from '../core/words/choose-language.ts';
import { currentSpeech } from '../core/words/translate.ts';
import { renderPlainPage, type PlainPage } from './plain-page.ts';
import { securityHeaders } from './security-headers.ts';

/**
 * Answers with a page that needs no session, in the language of whoever asked. Refusals end the
 * connection as well.
 */
export function sendPage(
  response: ServerResponse,
  page: PlainPage,
  more: Readonly<Record<string, string>> = {},
): void {
  const { headers, html } = renderPlainPage(page, speechFor(response.req));
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

/** Who has no session yet has no settings either; a client that names no language gets the host's. */
function speechFor({ headers }: IncomingMessage): Speech {
  const accepted = acceptedLanguages(headers['accept-language']);
  return accepted.length === 0 ? currentSpeech() : chooseSpeech(accepted);
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
