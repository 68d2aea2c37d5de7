/** Where a browser finds the parts of the browser host, below its origin. */
export const wireAddress = {
  /** WebSocket of `wire-message.ts`. */
  socket: '/wire',
  /** GET answers 204 to a signed-in browser and 401 to any other; tells `refused` from `lost`. */
  session: '/session',
  /** GET with `?token=` signs a browser in, once. */
  enter: '/enter',
} as const;

/**
 * Why the browser host closed a WebSocket (RFC 6455 section 7.4.1, and 4000-4999 of our own).
 */
export const closeCode = {
  goingAway: 1001,
  binaryFrame: 1003,
  malformedMessage: 1007,
  tooManyRequests: 1008,
  messageTooLarge: 1009,
  hostFailed: 1011,
} as const;
