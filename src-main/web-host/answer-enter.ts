import type { IncomingMessage, ServerResponse } from 'node:http';
import { wireKey } from '../core/contract/wire-address.ts';
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
  if (taken) letIn(request, response, gate);
  else if (gate.hasSession(request)) leadTo('/', request, response, {});
  else sendPage(response, signInPage(token !== null));
}

/** A link that is merely previewed must still work when it is followed. */
function isOnlyLooking(request: IncomingMessage): boolean {
  return request.method === 'HEAD' || isPrefetch(request.headers);
}

/** Only a token earns a key: a cookie alone may have been overheard on another port. */
function letIn(request: IncomingMessage, response: ServerResponse, gate: Gate): void {
  const { secret, key } = gate.openSession();
  const cookie = { 'Set-Cookie': sessionCookie(gate.permitted.port, secret) };
  leadTo(`/#${wireKey.fragment}=${key}`, request, response, cookie);
}

/**
 * A browser that followed a link in another site's page would follow a redirect without the strict
 * cookie it just got, so it gets a page of ours that goes on by itself.
 */
function leadTo(
  place: string,
  request: IncomingMessage,
  response: ServerResponse,
  cookie: Readonly<Record<string, string>>,
): void {
  if (isForeignNavigation(request.headers)) {
    sendPage(response, enteredPage, { ...cookie, Refresh: `0; url=${place}` });
  } else {
    sendEmpty(response, 303, { ...cookie, Location: place, 'Content-Length': '0' });
  }
}
