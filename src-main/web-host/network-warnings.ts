import type { Phrase } from '../core/words/phrase.ts';
import { isLoopbackHost } from './listen-address.ts';

/** A host that listens. */
export interface ListeningHost {
  readonly port: number;
  /** Of the machine. */
  readonly hostname: string;
  /** Its windows may end processes. */
  readonly actions: boolean;
}

/** What to tell the user about listening on `host`; empty for loopback. */
export function networkWarnings(
  host: string,
  { port, hostname, actions }: ListeningHost,
): readonly Phrase[] {
  if (isLoopbackHost(host)) return [];
  return [
    { key: 'webHost.warnNetwork', values: {} },
    ...(actions ? [{ key: 'webHost.warnActions', values: {} }] : []),
    { key: 'webHost.adviseTunnel', values: { port, hostname } },
  ];
}
