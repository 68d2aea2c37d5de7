import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { findRendererFile } from '../host/renderer-file.ts';
import { notBuiltPage, notFoundPage } from './plain-pages.ts';
import { securityHeaders } from './security-headers.ts';
import { sendPage } from './send-page.ts';

const forever = 'private, max-age=31536000, immutable';

/** Answers with the file of the renderer that `urlPath` (percent-encoded) names, or with 404. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  urlPath: string,
): Promise<void> {
  const file = await findRendererFile(directory, urlPath);
  const facts = file === null ? null : await stat(file.path);
  if (file === null || facts?.isFile() !== true) {
    sendPage(response, urlPath === '/' ? notBuiltPage : notFoundPage);
    return;
  }
  response.writeHead(200, {
    ...securityHeaders,
    'Content-Type': file.mediaType,
    'Content-Length': facts.size,
    'Cache-Control': file.immutable ? forever : 'no-store',
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file.path), response);
}
