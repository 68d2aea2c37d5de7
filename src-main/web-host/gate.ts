import type { IncomingMessage } from 'node:http';
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
  /** The secret of a new session, for the cookie. */
  openSession(): string;
  hasSession(request: IncomingMessage): boolean;
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
  return {
    permitted,
    mintToken: () => tokens.mint(),
    takeToken: (token) => tokens.take(token),
    openSession: () => sessions.mint(),
    hasSession: (request) =>
      readSessionCookies(request.headers.cookie, permitted.port).some((secret) =>
        sessions.has(secret),
      ),
  };
}
