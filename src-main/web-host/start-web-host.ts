import { hostname } from 'node:os';
import { wireAddress } from '../core/contract/wire-address.ts';
import type { Phrase } from '../core/words/phrase.ts';
import { createRequestHandlers } from '../host/requests/request-handlers.ts';
import type { Background } from '../host/start-background.ts';
import type { Monitor } from '../monitor/monitor.ts';
import { attachAnswers } from './attach-answers.ts';
import { createHttpServer } from './create-http-server.ts';
import { createGate } from './gate.ts';
import { listen } from './listen.ts';
import { addressForUrl, hostAsked, namesOf } from './listen-address.ts';
import { networkWarnings } from './network-warnings.ts';
import { authority } from './permitted-host.ts';
import { stopServer } from './stop-server.ts';
import { usualLimits, type WebHostLimits } from './web-host-limits.ts';
import { createWireServer } from './wire-server.ts';

export interface WebHostOptions {
  /** Stays the caller's: stopping the host does not stop it. */
  readonly monitor: Monitor;
  /** The caller's too. */
  readonly background: Background;
  readonly rendererDirectory: string;
  /** The address to listen on; loopback unless the user asked for another. */
  readonly host?: string | undefined;
  /** 0 takes any free port; left out, the usual port if it is free, else any. */
  readonly port?: number | undefined;
  readonly version: string;
  /** What differs from the usual bounds. */
  readonly limits?: Partial<WebHostLimits>;
}

/** A browser host that runs. */
export interface WebHost {
  /** Where a browser gets in, once. */
  readonly url: string;
  /** As `url`, with a new token. */
  newUrl(): string;
  readonly port: number;
  /** What the user should know about the address that was asked for; empty on loopback. */
  readonly warnings: readonly Phrase[];
  /** Closes every window and connection; resolves when nothing is left open. Again: the same. */
  stop(): Promise<void>;
}

/** Serves the renderer and the contract to browsers. Throws a `StartError` when it cannot listen. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const { monitor, background, rendererDirectory } = options;
  const host = hostAsked(options.host);
  const limits = { ...usualLimits, ...options.limits };
  const nowMs = (): number => performance.now();
  const server = createHttpServer(limits);
  const port = await listen(server, host, options.port);
  // Nothing is awaited from here on, so that no connection comes before its answers are attached.
  const gate = createGate({ port, names: namesOf(host) }, limits, nowMs);
  const wire = createWireServer(monitor, background, browserHandlers(options), limits, nowMs);
  const { strangerConnections } = limits;
  attachAnswers(server, { gate, wire, rendererDirectory, strangerConnections });
  const origin = `http://${authority(addressForUrl(host), port)}`;
  const newUrl = (): string => `${origin}${wireAddress.enter}?token=${gate.mintToken()}`;
  let stopped: Promise<void> | null = null;
  return {
    url: newUrl(),
    newUrl,
    port,
    warnings: networkWarnings(host, {
      port,
      hostname: hostname(),
      actions: background.endsProcesses,
    }),
    stop: () => (stopped ??= stopServer(server, wire)),
  };
}

function browserHandlers({
  monitor,
  background,
  version,
}: WebHostOptions): ReturnType<typeof createRequestHandlers> {
  return createRequestHandlers({
    monitor,
    background,
    version,
    kind: 'browser',
    capabilities: {
      tray: false,
      nativeDialogs: false,
      endProcesses: background.endsProcesses,
    },
    deliverExport: (file) => Promise.resolve({ outcome: 'download', ...file }),
  });
}
