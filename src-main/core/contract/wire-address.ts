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
 * The key of a window: a second secret beside the cookie, since browsers send cookies to every port
 * of a host (RFC 6265 section 8.5), also to another user's server. It comes in the fragment of the
 * first URL, stays with the origin, and goes with the WebSocket as a subprotocol.
 */
export const wireKey = {
  /** `/#key=…` */
  fragment: 'key',
  /** Of requests to `wireAddress.session`. */
  header: 'x-portside-key',
  /** Offered besides the key; the one that the host chooses. */
  protocol: 'portside',
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
