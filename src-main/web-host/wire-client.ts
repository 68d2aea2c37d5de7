import type { RawData, WebSocket } from 'ws';
import { closeCode } from '../core/contract/wire-address.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';
import { createClientHeartbeat, type ClientHeartbeat } from './client-heartbeat.ts';
import { createClientOutbox, type ClientOutbox } from './client-outbox.ts';
import { createRequestLine, type RequestLine } from './request-line.ts';
import type { WebHostLimits } from './web-host-limits.ts';
import { readClientMessage } from './wire-frame.ts';

/** One window on the other side of a WebSocket. */
export interface WireClient extends ClientHeartbeat, Pick<ClientOutbox, 'sendEvent'> {
  /** Says goodbye and waits for the client to do so. */
  leave(): void;
  /** Does not wait. */
  terminate(): void;
}

/** Answers the requests of one client until its socket closes. */
export function createWireClient(
  socket: WebSocket,
  handlers: RequestHandlers,
  limits: WebHostLimits,
  nowMs: () => number,
): WireClient {
  const channel = {
    send: (frame: Buffer, whenFlushed: () => void) => {
      socket.send(frame, { binary: false }, whenFlushed);
    },
  };
  const outbox = createClientOutbox(channel, limits.waitingEventBytes, nowMs);
  const heartbeat = createClientHeartbeat(socket, outbox, limits.stuckMs, nowMs);
  const requests = createRequestLine(handlers, outbox, limits.requestsInFlight, () => {
    socket.close(closeCode.hostFailed, 'answer could not be written');
  });
  socket.on('message', (data, isBinary) => {
    if (socket.readyState === socket.OPEN) receive(socket, requests, isBinary ? null : data);
  });
  socket.on('ping', (data) => {
    if (socket.bufferedAmount < limits.messageBytes) socket.pong(data);
  });
  // A broken connection or frame also closes it, which is all there is to do.
  socket.on('error', () => undefined);
  return {
    sendEvent: (name, frame) => {
      outbox.sendEvent(name, frame);
    },
    beat: () => {
      heartbeat.beat();
    },
    leave: () => {
      socket.close(closeCode.goingAway, 'Portside stopped');
    },
    terminate: () => {
      socket.terminate();
    },
  };
}

/** Whoever breaks the rules of the wire is told which and cut off. */
function receive(socket: WebSocket, requests: RequestLine, text: RawData | null): void {
  if (!Buffer.isBuffer(text)) {
    socket.close(closeCode.binaryFrame, 'text frames only');
    return;
  }
  const message = readClientMessage(text);
  if (message === null) socket.close(closeCode.malformedMessage, 'malformed message');
  else if (!requests.take(message))
    socket.close(closeCode.tooManyRequests, 'too many requests at once');
}
