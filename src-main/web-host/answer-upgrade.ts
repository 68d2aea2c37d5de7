import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { wireAddress } from '../core/contract/wire-address.ts';
import { pathOf } from './answer-http.ts';
import type { Gate } from './gate.ts';
import { isOwnOrigin } from './permitted-host.ts';
import { refuseRequest } from './refuse-request.ts';
import type { WireServer } from './wire-server.ts';

/** Lets a WebSocket in when its page is ours and its browser has a session; else says why not. */
export function answerUpgrade(
  request: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  gate: Gate,
  wire: WireServer,
): void {
  // Whatever breaks, the connection closes; without a listener the process would end.
  socket.on('error', () => undefined);
  const status = refusalStatus(request, gate, wire);
  if (status === null) wire.accept(request, socket, head);
  else refuse(socket, status);
}

/** An HTTP status, or null when the upgrade is permitted. */
function refusalStatus(request: IncomingMessage, gate: Gate, wire: WireServer): number | null {
  const refusal = refuseRequest(request, gate.permitted);
  if (refusal !== null) return refusal.status;
  if (!isOwnOrigin(request.headers.origin, request.headers.host)) return 403;
  if (!gate.hasKey(request)) return 401;
  if (pathOf(request) !== wireAddress.socket) return 404;
  return wire.hasRoom() ? null : 503;
}

function refuse(socket: Duplex, status: number): void {
  const reason = STATUS_CODES[status] ?? '';
  socket.once('finish', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\nConnection: close\r\nContent-Length: 0\r\nCache-Control: no-store\r\n\r\n`,
  );
}
