import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { wireKey } from '../core/contract/wire-address.ts';
import type { PermittedNames } from './permitted-host.ts';
import { createSecretSet } from './secret-set.ts';
import { readSessionCookies } from './session-cookie.ts';
import type { WebHostLimits } from './web-host-limits.ts';

/** Who may come in, and under which name. */
export interface Gate {
  readonly permitted: PermittedNames;
  /** A new one-time token. */
  mintToken(): string;
  /** True once for a token that is still good. */
  takeToken(token: string): boolean;
  /** A new session: its secret for the cookie, its key for the page. */
  openSession(): Session;
  /** The cookie is good. It opens files that everybody has, and nothing of this machine. */
  hasSession(request: IncomingMessage): boolean;
  /** The cookie is good and the page's key belongs to it. */
  hasKey(request: IncomingMessage): boolean;
}

/** What a browser is given when it is let in. */
export interface Session {
  readonly secret: string;
  readonly key: string;
}

/** A gate nobody has passed yet; `nowMs` is a clock that never goes backwards. */
export function createGate(
  permitted: PermittedNames,
  limits: WebHostLimits,
  nowMs: () => number,
): Gate {
  const { tokens: limit, tokenLifetimeMs: lifetimeMs } = limits;
  const tokens = createSecretSet({ limit, lifetimeMs, nowMs });
  const sessions = createSecretSet({ limit: limits.sessions, lifetimeMs: Infinity, nowMs });
  const keySecret = randomBytes(32);
  const keyOf = (secret: string): string =>
    createHmac('sha256', keySecret).update(secret).digest('base64url');
  const secretsOf = (request: IncomingMessage): readonly string[] =>
    readSessionCookies(request.headers.cookie, permitted.port).filter((one) => sessions.has(one));
  return {
    permitted,
    mintToken: () => tokens.mint(),
    takeToken: (token) => tokens.take(token),
    openSession: () => {
      const secret = sessions.mint();
      return { secret, key: keyOf(secret) };
    },
    hasSession: (request) => secretsOf(request).length > 0,
    hasKey: (request) => {
      const offered = offeredKeys(request);
      return secretsOf(request).some((secret) => offered.some((key) => isSame(key, keyOf(secret))));
    },
  };
}

/** A browser's script can set no header of a WebSocket but the subprotocols it offers. */
function offeredKeys({ headers }: IncomingMessage): readonly string[] {
  const offered = headers['sec-websocket-protocol'] ?? headers[wireKey.header] ?? '';
  return String(offered)
    .split(',', mostOffered)
    .map((one) => one.trim());
}

const mostOffered = 4;

function isSame(one: string, other: string): boolean {
  const [first, second] = [Buffer.from(one), Buffer.from(other)];
  return first.length === second.length && timingSafeEqual(first, second);
}
