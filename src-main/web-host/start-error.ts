import type { Phrase } from '../core/words/phrase.ts';
import { translate } from '../core/words/translate.ts';

export type StartErrorCode = 'port-in-use' | 'port-forbidden' | 'address-unavailable' | 'failed';

/** Why the browser host could not start; `phrase` says which port or address and what to do. */
export class StartError extends Error {
  readonly code: StartErrorCode;
  readonly phrase: Phrase;

  constructor(code: StartErrorCode, phrase: Phrase, cause: unknown) {
    super(translate(phrase.key, phrase.values), { cause });
    this.name = 'StartError';
    this.code = code;
    this.phrase = phrase;
  }
}

/** Puts what `listen` failed with into words. `host` and `port` are what was asked for. */
export function startErrorOf(error: unknown, host: string, port: number): StartError {
  const values = { host, port, reason: error instanceof Error ? error.message : String(error) };
  const { code, word } = kinds.get(systemCode(error)) ?? otherwise;
  return new StartError(code, { key: `webHost.${word}`, values }, error);
}

interface StartErrorKind {
  readonly code: StartErrorCode;
  readonly word: string;
}

const otherwise: StartErrorKind = { code: 'failed', word: 'startFailed' };
const unavailable: StartErrorKind = { code: 'address-unavailable', word: 'addressUnavailable' };

const kinds: ReadonlyMap<string, StartErrorKind> = new Map([
  ['EADDRINUSE', { code: 'port-in-use', word: 'portInUse' }],
  ['EACCES', { code: 'port-forbidden', word: 'portForbidden' }],
  ['EADDRNOTAVAIL', unavailable],
  ['EAFNOSUPPORT', unavailable],
  ['EAI_AGAIN', unavailable],
  ['EINVAL', unavailable],
  ['ENOTFOUND', unavailable],
]);

/** The name of an error of the operating system, such as `EADDRINUSE`; else empty. */
export function systemCode(error: unknown): string {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}
