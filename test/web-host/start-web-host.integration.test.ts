import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { StartError } from '../../src-main/web-host/start-error.ts';
import { startWebHost } from '../../src-main/web-host/start-web-host.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';
import { startTestBackground } from '../support/test-background.ts';
import { startTestWebHost } from '../support/test-web-host.ts';
import { ask, enter, openIdleConnection, openWindow } from '../support/web-client.ts';

/** Holds a port unless somebody else does already. */
async function hold(port: number): Promise<Server> {
  const server = createServer();
  onTestFinished(() => void server.close());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening').catch(() => undefined);
  return server;
}

async function heldPort(): Promise<number> {
  const address = (await hold(0)).address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return address.port;
}

async function startOn(options: { readonly port?: number; readonly host?: string }) {
  const monitor = createScriptedMonitor([]);
  const background = await startTestBackground(monitor);
  return startWebHost({
    monitor,
    background,
    rendererDirectory: '/nowhere',
    version: '0',
    ...options,
  });
}

describe('startWebHost', () => {
  it('serves a window from the link to the live table', async () => {
    const { host, port, monitor } = await startTestWebHost({ sockets: [sampleListener(3000)] });
    expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/enter\?token=[A-Za-z0-9_-]{43}$/);
    expect(host.warnings).toEqual([]);
    const window = await openWindow(port, { cookie: await enter(host.url) });
    await expect(window.ask('table.snapshot', null)).resolves.toMatchObject({
      sockets: [{ local: { port: 3000 } }],
    });
    monitor.advance([]);
    await expect(window.event('table.delta')).resolves.toMatchObject({
      closed: ['tcp 127.0.0.1:3000'],
    });
  });

  it('says which port is taken and what to do', async () => {
    const port = await heldPort();
    const error: unknown = await startOn({ port }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ code: 'port-in-use', phrase: { values: { port } } });
    expect(String(error)).toContain(`--port`);
  });

  it('takes another port than the usual one when that is taken and nobody asked for it', async () => {
    await hold(7780);
    const host = await startOn({});
    onTestFinished(() => host.stop());
    expect(host.port).not.toBe(7780);
    expect(new URL(host.url).port).toBe(String(host.port));
    expect((await ask(host.port, { path: '/' })).status).toBe(401);
  });

  it('says that this machine lacks an address', async () => {
    const starting = startOn({ host: '192.0.2.1', port: 0 });
    await expect(starting).rejects.toMatchObject({ code: 'address-unavailable' });
  });

  it('warns when it is open to a network, and answers there as well', async () => {
    const { host, port } = await startTestWebHost({ host: '0.0.0.0' });
    expect(host.warnings.map((phrase) => phrase.key)).toEqual([
      'webHost.warnNetwork',
      'webHost.adviseTunnel',
    ]);
    expect(new URL(host.url).hostname).not.toBe('0.0.0.0');
    const statusUnder = async (name: string): Promise<number> =>
      (await ask(port, { path: '/', headers: { Host: `${name}:${port}` } })).status;
    expect(await statusUnder('127.0.0.1')).toBe(401);
    expect(await statusUnder('0.0.0.0')).toBe(421);
    expect(await statusUnder('evil.example')).toBe(421);
  });

  it('leaves nothing open when it stops', async () => {
    const { host, port, monitor, background, newCookie } = await startTestWebHost();
    const cookie = await newCookie();
    const window = await openWindow(port, { cookie });
    const idle = await openIdleConnection(port);
    idle.resume();
    const stopping = host.stop();
    expect(host.stop()).toBe(stopping);
    await stopping;
    await window.closed;
    await vi.waitFor(() => {
      expect(idle.closed).toBe(true);
    });
    // The background is the caller's and still listens.
    await background.stop();
    expect(monitor.listenerCount()).toBe(0);
    expect(monitor.asked.stopped).toBe(false);
    await expect(ask(port, { path: '/' })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('does not wait for a request that never ends', async () => {
    const hour = 3_600_000;
    const { host, port } = await startTestWebHost({
      limits: { headersTimeoutMs: hour, requestTimeoutMs: hour, idleTimeoutMs: hour },
    });
    const unfinished = await openIdleConnection(port);
    unfinished.resume();
    unfinished.write('GET / HTTP/1.1\r\nHost: 127');
    await ask(port, { path: '/' });
    await host.stop();
    await vi.waitFor(() => {
      expect(unfinished.closed).toBe(true);
    });
  });

  it('leaves no timer and no socket behind', async () => {
    // Connections of the test before may still be closing.
    await vi.waitFor(() => expect(openSockets()).toEqual([]));
    const host = await startOn({ port: 0 });
    expect(openSockets()).not.toEqual([]);
    await host.stop();
    await vi.waitFor(() => expect(openSockets()).toEqual([]));
  });
});

function openSockets(): readonly string[] {
  return process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'));
}
