import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { forwardEvents } from '../host/forward-events.ts';
import type { RequestHandlers } from '../host/requests/request-handlers.ts';
import type { Background } from '../host/start-background.ts';
import { wireKey } from '../core/contract/wire-address.ts';
import type { Monitor } from '../monitor/monitor.ts';
import type { WebHostLimits } from './web-host-limits.ts';
import { createWireClient, type WireClient } from './wire-client.ts';
import { eventFrame } from './wire-frame.ts';

/** All open windows. */
export interface WireServer {
  /** Room for another window. */
  hasRoom(): boolean;
  /** Takes over a connection whose upgrade was found permitted. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells every window goodbye and ends those that do not answer; resolves when all are gone. */
  stop(): Promise<void>;
}

/** Serves the contract over WebSockets. The monitor is told whether anybody watches. */
export function createWireServer(
  monitor: Monitor,
  background: Background,
  handlers: RequestHandlers,
  limits: WebHostLimits,
  nowMs: () => number,
): WireServer {
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    // Whoever pings and takes no pong would let them pile up; see `wire-client.ts`.
    autoPong: false,
    maxPayload: limits.messageBytes,
    handleProtocols: () => wireKey.protocol,
  });
  const clients = new Set<WireClient>();
  const stopEvents = forwardEvents(monitor, background, (name, payload) => {
    if (clients.size === 0) return;
    const frame = eventFrame(name, payload);
    for (const client of clients) client.sendEvent(name, frame);
  });
  const heartbeat = setInterval(() => {
    for (const client of clients) client.beat();
  }, limits.heartbeatMs);
  let whenEmpty: () => void = () => undefined;
  monitor.setHidden(true);

  function welcome(socket: WebSocket): void {
    const client = createWireClient(socket, handlers, limits, nowMs);
    clients.add(client);
    if (clients.size === 1) monitor.setHidden(false);
    socket.once('close', () => {
      clients.delete(client);
      if (clients.size > 0) return;
      monitor.setHidden(true);
      whenEmpty();
    });
  }

  async function sendAway(): Promise<void> {
    const empty = new Promise<void>((resolve) => (whenEmpty = resolve));
    for (const client of clients) client.leave();
    const impatience = setTimeout(() => {
      for (const client of clients) client.terminate();
    }, limits.farewellMs);
    await empty;
    clearTimeout(impatience);
  }

  return {
    hasRoom: () => clients.size < limits.clients,
    accept: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, welcome);
    },
    async stop() {
      stopEvents();
      clearInterval(heartbeat);
      if (clients.size > 0) await sendAway();
    },
  };
}
