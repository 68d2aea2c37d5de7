import { createServer, type Server } from 'node:http';
import type { WebHostLimits } from './web-host-limits.ts';

const mostHeaderBytes = 16 * 1024;

/** An HTTP server that waits for nobody longer than `limits` allow. Answers nothing yet. */
export function createHttpServer(limits: WebHostLimits): Server {
  const server = createServer({
    maxHeaderSize: mostHeaderBytes,
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.headersTimeoutMs,
    connectionsCheckingInterval: Math.min(1000, limits.headersTimeoutMs),
  });
  server.maxConnections = limits.connections;
  server.timeout = limits.idleTimeoutMs;
  return server;
}
