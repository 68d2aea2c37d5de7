import type { Phrase } from '../core/words/phrase.ts';
import { isLoopbackHost } from './listen-address.ts';

/** What to tell the user about listening on `host`; empty for loopback. */
export function networkWarnings(host: string, port: number, hostname: string): readonly Phrase[] {
  if (isLoopbackHost(host)) return [];
  return [
    { key: 'webHost.warnNetwork', values: {} },
    { key: 'webHost.adviseTunnel', values: { port, hostname } },
  ];
}
