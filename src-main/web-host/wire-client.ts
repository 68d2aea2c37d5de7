import type { RawData, WebSocket } from 'ws';
import { RequestError } from '../core/contract/request-error.ts';
import { closeCode } from '../core/contract/wire-address.ts';
import type { ClientMessage } from '../core/contract/wire-message.ts';
import { answerRequest } from '../host/answer-request.ts';
import type { RequestHandlers } from '../host/request-handlers.ts';
import { createClientOutbox } from './client-outbox.ts';
import type { WebHostLimits } from './web-host-limits.ts';
import { answerFrame, errorFrame, readClientMessage } from './wire-frame.ts';

/** One window on the other side of a WebSocket. */
export interface WireClient {
  sendEvent(name: string, frame: Buffer): void;
  /** Asks whether the client lives, and ends the connection when it did not answer the last time. */
  beat(): void;
  /** Says goodbye; `terminate` does not wait for an answer. */
  leave(): void;
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
  let inFlight = 0;
  let lastAnswer = Promise.resolve();
  let alive = true;

  function receive(data: RawData, isBinary: boolean): void {
    if (socket.readyState !== socket.OPEN) return;
    const frame = isBinary || !Buffer.isBuffer(data) ? null : data;
    const message = frame === null ? null : readClientMessage(frame);
    if (frame === null) socket.close(closeCode.binaryFrame, 'text frames only');
    else if (message === null) socket.close(closeCode.malformedMessage, 'malformed message');
    else if (inFlight >= limits.requestsInFlight)
      socket.close(closeCode.tooManyRequests, 'too many requests at once');
    else void answer(message);
  }

  /** Handlers run side by side, but only one answer at a time is written out and waits. */
  async function answer(message: ClientMessage): Promise<void> {
    inFlight += 1;
    const writeFrame = await outcomeOf(handlers, message);
    const answered = lastAnswer.then(async () => {
      await outbox.whenAnswered();
      inFlight -= 1;
      outbox.sendAnswer(writeFrame());
    });
    lastAnswer = answered.catch(() => {
      socket.close(closeCode.hostFailed, 'answer could not be written');
    });
  }

  socket.on('message', receive);
  socket.on('pong', () => {
    alive = true;
  });
  // A broken connection or frame also closes it, which is all there is to do.
  socket.on('error', () => undefined);

  return {
    sendEvent: (name, frame) => {
      outbox.sendEvent(name, frame);
    },
    beat() {
      const stuckSinceMs = outbox.stuckSinceMs();
      const silent = stuckSinceMs === null && !alive;
      const stuck = stuckSinceMs !== null && nowMs() - stuckSinceMs > limits.stuckMs;
      if (silent || stuck) socket.terminate();
      else if (stuckSinceMs === null) {
        alive = false;
        socket.ping();
      }
    },
    leave: () => {
      socket.close(closeCode.goingAway, 'Portside stopped');
    },
    terminate: () => {
      socket.terminate();
    },
  };
}

/** The frame that answers a message, written out only when it is called for. Never rejects. */
async function outcomeOf(
  handlers: RequestHandlers,
  { id, request, argument }: ClientMessage,
): Promise<() => Buffer> {
  try {
    const result = await answerRequest(handlers, request, argument);
    return () => answerFrame(id, result);
  } catch (error) {
    const known = error instanceof RequestError ? error : new RequestError('failed', '');
    return () => errorFrame(id, known);
  }
}
