/**
 * The name carries the port, since browsers send a host's cookies to all of its ports (RFC 6265
 * section 8.5) and two Portsides on one machine must not overwrite each other's.
 */
export function sessionCookieName(port: number): string {
  return `portside-session-${port}`;
}

/** A `Set-Cookie` value: gone when the browser closes, out of reach of scripts and other sites. */
export function sessionCookie(port: number, secret: string): string {
  return `${sessionCookieName(port)}=${secret}; Path=/; HttpOnly; SameSite=Strict`;
}

/** Every value a `Cookie` header gives for this port's session; there may be several of one name. */
export function readSessionCookies(header: string | undefined, port: number): readonly string[] {
  const prefix = `${sessionCookieName(port)}=`;
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  const values = pairs.filter((pair) => pair.startsWith(prefix));
  return values.map((pair) => pair.slice(prefix.length)).slice(0, mostValues);
}

const mostValues = 4;
