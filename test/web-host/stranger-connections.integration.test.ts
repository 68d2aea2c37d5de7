import type { EventEmitter } from 'node:events';
import { Socket } from 'node:net';
import { describe, expect, it, vi } from 'vitest';
import { createStrangerConnections } from '../../src-main/web-host/stranger-connections.ts';
import { startPage, startTestWebHost } from '../support/test-web-host.ts';
import { ask, openIdleConnection, openWindow } from '../support/web-client.ts';

describe('createStrangerConnections', () => {
  it('closes the oldest for the newest', () => {
    const strangers = createStrangerConnections(2);
    const sockets = [new Socket(), new Socket(), new Socket()];
    for (const socket of sockets) strangers.add(socket);
    expect(sockets.map((socket) => socket.destroyed)).toEqual([true, false, false]);
    expect(strangers.count()).toBe(2);
  });

  it('does not count whoever is trusted or gone', () => {
    const strangers = createStrangerConnections(1);
    const [trusted, gone, last] = [new Socket(), new Socket(), new Socket()];
    strangers.add(trusted);
    strangers.trust(trusted);
    strangers.add(gone);
    (gone as EventEmitter).emit('close');
    strangers.add(last);
    expect([trusted, gone, last].map((socket) => socket.destroyed)).toEqual([false, false, false]);
    expect(strangers.count()).toBe(1);
  });
});

/** Both ends are in this process, which may have no more than 1,024 descriptors. */
const many = 400;

describe('hundreds of connections that say nothing', () => {
  it('stay bounded and keep nobody out', async () => {
    const { host, port, newCookie } = await startTestWebHost();
    const cookie = await newCookie();
    const window = await openWindow(port, { cookie });
    const idle = await Promise.all(Array.from({ length: many }, () => openIdleConnection(port)));
    await vi.waitFor(() => {
      expect(idle.filter((socket) => !socket.closed).length).toBeLessThanOrEqual(64);
    });
    await expect(ask(port, { path: '/', headers: { Cookie: cookie } })).resolves.toMatchObject({
      text: startPage,
    });
    expect(await newCookie()).toContain('=');
    await expect(window.ask('table.snapshot', null)).resolves.toMatchObject({ revision: 1 });
    await host.stop();
    await vi.waitFor(() => {
      expect(idle.filter((socket) => !socket.closed)).toEqual([]);
    });
  });

  it('are closed when their time is over', async () => {
    const { port } = await startTestWebHost({
      limits: { headersTimeoutMs: 100, requestTimeoutMs: 600_000, idleTimeoutMs: 600_000 },
    });
    const silent = await openIdleConnection(port);
    const unfinished = await openIdleConnection(port);
    unfinished.write('GET / HTTP/1.1\r\nHost: 127');
    silent.resume();
    unfinished.resume();
    await vi.waitFor(() => {
      expect([silent.closed, unfinished.closed]).toEqual([true, true]);
    });
  });
});
