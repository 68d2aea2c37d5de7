import type { WebSocket } from 'ws';
import type { ClientOutbox } from './client-outbox.ts';

/** Finds out whether the client at the other end is still there. */
export interface ClientHeartbeat {
  /**
   * To be called again and again: ends the connection of a client that did not answer the last
   * beat, or took nothing of what waits for it for `stuckMs`; else asks it anew.
   */
  beat(): void;
}

export function createClientHeartbeat(
  socket: WebSocket,
  outbox: ClientOutbox,
  stuckMs: number,
  nowMs: () => number,
): ClientHeartbeat {
  let alive = true;
  socket.on('pong', () => {
    alive = true;
  });

  /** Behind frames that wait a ping would wait as well, so a slow client is judged by those. */
  function isGone(): boolean {
    const stuckSinceMs = outbox.stuckSinceMs();
    return stuckSinceMs === null ? !alive : nowMs() - stuckSinceMs > stuckMs;
  }

  /** After a sleep, or a pause of this process, its answer may be there and not yet read. */
  function endIfGone(): void {
    if (isGone()) socket.terminate();
  }

  return {
    beat() {
      if (isGone()) setImmediate(endIfGone);
      else if (outbox.stuckSinceMs() === null) {
        alive = false;
        socket.ping();
      }
    },
  };
}
