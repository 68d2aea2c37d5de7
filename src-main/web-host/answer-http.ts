import type { IncomingMessage, ServerResponse } from 'node:http';
import { wireAddress } from '../core/contract/wire-address.ts';
import { reportFault } from '../monitor/report-fault.ts';
import { answerEnter } from './answer-enter.ts';
import type { Gate } from './gate.ts';
import { failedPage, signInPage } from './plain-pages.ts';
import { refuseRequest } from './refuse-request.ts';
import { sendFile } from './send-file.ts';
import { sendEmpty, sendPage } from './send-page.ts';

/** Answers one HTTP request. Never rejects: a fault of ours is a 500 or a broken connection. */
export async function answerHttp(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  rendererDirectory: string,
): Promise<void> {
  try {
    await route(request, response, gate, rendererDirectory);
  } catch (error) {
    reportFault('an HTTP request was not answered', error);
    if (response.headersSent) response.destroy();
    else sendPage(response, failedPage);
  }
}

async function route(
  request: IncomingMessage,
  response: ServerResponse,
  gate: Gate,
  rendererDirectory: string,
): Promise<void> {
  const refusal = refuseRequest(request, gate.permitted);
  const path = pathOf(request);
  if (refusal !== null) sendPage(response, refusal);
  else if (path === wireAddress.enter) answerEnter(request, response, gate);
  else if (!gate.hasSession(request)) sendPage(response, signInPage(false));
  else if (path === wireAddress.session) sendEmpty(response, gate.hasKey(request) ? 204 : 401);
  else await sendFile(request, response, rendererDirectory, path);
}

/** The path as it came, without the query and not decoded. */
export function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split('?', 1)[0] ?? '';
}
