import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { Background } from '../../src-main/host/start-background.ts';
import { startWebHost, type WebHost } from '../../src-main/web-host/start-web-host.ts';
import type { WebHostLimits } from '../../src-main/web-host/web-host-limits.ts';
import { createScriptedMonitor, type ScriptedMonitor } from './scripted-monitor.ts';
import { startTestBackground } from './test-background.ts';
import { enter } from './web-client.ts';

/** A browser host for one test, over a scripted monitor and a made-up renderer. */
export interface TestWebHost {
  readonly host: WebHost;
  readonly port: number;
  readonly monitor: ScriptedMonitor;
  readonly background: Background;
  readonly rendererDirectory: string;
  /** Lets another browser in and gives the `Cookie` header it sends. */
  readonly newCookie: () => Promise<string>;
}

export interface TestWebHostOptions {
  readonly sockets?: readonly Socket[];
  readonly limits?: Partial<WebHostLimits>;
  readonly host?: string;
}

/** Starts a host on a free port; it and its files go when the test is finished. */
export async function startTestWebHost(options: TestWebHostOptions = {}): Promise<TestWebHost> {
  const rendererDirectory = await makeRenderer();
  const monitor = createScriptedMonitor(options.sockets ?? []);
  const background = await startTestBackground(monitor);
  const host = await startWebHost({
    monitor,
    background,
    rendererDirectory,
    port: 0,
    host: options.host,
    version: '1.2.3',
    ...(options.limits === undefined ? {} : { limits: options.limits }),
  });
  onTestFinished(() => host.stop());
  return {
    host,
    port: host.port,
    monitor,
    background,
    rendererDirectory,
    newCookie: () => enter(host.newUrl()),
  };
}

export const startPage = '<!doctype html><title>made-up renderer</title>';

/** Beside the renderer lies `secret.txt`, and a link to it inside. */
async function makeRenderer(): Promise<string> {
  const outside = await realpath(await mkdtemp(join(tmpdir(), 'portside-web-host-')));
  onTestFinished(() => rm(outside, { recursive: true }));
  const directory = join(outside, 'renderer');
  await mkdir(join(directory, 'assets'), { recursive: true });
  await writeFile(join(outside, 'secret.txt'), 'top secret');
  await writeFile(join(directory, 'index.html'), startPage);
  await writeFile(join(directory, 'portside.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(directory, 'assets', 'main-B1x_-9Za.js'), 'export {};');
  await symlink(join(outside, 'secret.txt'), join(directory, 'link.txt'));
  return directory;
}
