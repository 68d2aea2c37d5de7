/**
 * Bounds on what strangers and slow or broken clients can make the host hold. Times are in
 * milliseconds, sizes in bytes.
 */
export interface WebHostLimits {
  /** A token that nobody used by then is worthless. */
  readonly tokenLifetimeMs: number;
  readonly tokens: number;
  readonly sessions: number;
  /** TCP connections of any kind. */
  readonly connections: number;
  /** Connections that have not shown a session; the oldest makes room for the newest. */
  readonly strangerConnections: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  /** A connection on which nothing moves for so long is closed. */
  readonly idleTimeoutMs: number;
  /** Open windows. */
  readonly clients: number;
  /** The longest message a client may send. */
  readonly messageBytes: number;
  /** Requests of one client that wait for their answer. */
  readonly requestsInFlight: number;
  /** Events that wait for one client; beyond this it is behind. */
  readonly waitingEventBytes: number;
  /** Time between pings. A client that did not answer the last one is gone. */
  readonly heartbeatMs: number;
  /** A client that took nothing for so long while something waits for it is gone. */
  readonly stuckMs: number;
  /** What a client has to answer the closing handshake when the host stops. */
  readonly farewellMs: number;
}

export const usualLimits: WebHostLimits = {
  tokenLifetimeMs: 15 * 60_000,
  tokens: 32,
  sessions: 64,
  connections: 512,
  strangerConnections: 64,
  headersTimeoutMs: 5000,
  requestTimeoutMs: 10_000,
  idleTimeoutMs: 30_000,
  clients: 32,
  messageBytes: 64 * 1024,
  requestsInFlight: 32,
  waitingEventBytes: 4 * 1024 * 1024,
  heartbeatMs: 15_000,
  stuckMs: 60_000,
  farewellMs: 500,
};
