import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForeignNavigation, isPrefetch } from './fetch-metadata.ts';
import type { Gate } from './gate.ts';
import { enteredPage, signInPage } from './plain-pages.ts';
import { sendEmpty, sendPage } from './send-page.ts';
import { sessionCookie } from './session-cookie.ts';

/** Exchanges a one-time token for a session cookie and leads to the window. */
export function answerEnter(request: IncomingMessage, response: ServerResponse, gate: Gate): void {
  if (isOnlyLooking(request)) {
    sendPage(response, signInPage(false));
    return;
  }
  const token = new URLSearchParams(request.url?.split('?', 2)[1]).get('token');
  const taken = token !== null && gate.takeToken(token);
  if (gate.hasSession(request)) leadIn(request, response, {});
  else if (taken) leadIn(request, response, newCookie(gate));
  else sendPage(response, signInPage(token !== null));
}

/** A link that is merely previewed must still work when it is followed. */
function isOnlyLooking(request: IncomingMessage): boolean {
  return request.method === 'HEAD' || isPrefetch(request.headers);
}

function newCookie(gate: Gate): Record<string, string> {
  return { 'Set-Cookie': sessionCookie(gate.permitted.port, gate.openSession()) };
}

/**
 * A browser that followed a link in another site's page would follow a redirect without the strict
 * cookie it just got, so it gets a page of ours that goes on by itself.
 */
function leadIn(
  request: IncomingMessage,
  response: ServerResponse,
  cookie: Readonly<Record<string, string>>,
): void {
  if (isForeignNavigation(request.headers)) {
    sendPage(response, enteredPage, { ...cookie, Refresh: '0; url=/' });
  } else {
    sendEmpty(response, 303, { ...cookie, Location: '/', 'Content-Length': '0' });
  }
}
