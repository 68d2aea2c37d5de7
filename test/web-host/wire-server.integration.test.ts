import { describe, expect, it, vi } from 'vitest';
import { closeCode } from '../../src-main/core/contract/wire-address.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { scriptedMachine } from '../support/scripted-monitor.ts';
import { startTestWebHost } from '../support/test-web-host.ts';
import { openWindow } from '../support/web-client.ts';

describe('the windows of a host', () => {
  it('hear of every reading', async () => {
    const { port, monitor, newCookie } = await startTestWebHost();
    const cookie = await newCookie();
    const windows = [await openWindow(port, { cookie }), await openWindow(port, { cookie })];
    monitor.advance([sampleListener(8123)]);
    for (const window of windows) {
      await expect(window.event('table.delta')).resolves.toMatchObject({
        fromRevision: 1,
        revision: 2,
        opened: [{ local: { address: '127.0.0.1', port: 8123 } }],
        closed: [],
      });
      await expect(window.event('monitor.status')).resolves.toMatchObject({ revision: 2 });
    }
  });

  it('hear that a reading failed and why', async () => {
    const { port, monitor, newCookie } = await startTestWebHost();
    const window = await openWindow(port, { cookie: await newCookie() });
    const note = { code: 'table-unreadable', level: 'error', values: { reason: 'gone' } } as const;
    monitor.fail([note]);
    await expect(window.event('table.delta')).resolves.toMatchObject({ notes: [note] });
    await expect(window.event('monitor.status')).resolves.toMatchObject({ state: 'failing' });
  });

  it('hear of a changed machine', async () => {
    const { port, monitor, newCookie } = await startTestWebHost();
    const window = await openWindow(port, { cookie: await newCookie() });
    monitor.changeMachine({ ...scriptedMachine, hostname: 'grace' });
    await expect(window.event('machine.changed')).resolves.toMatchObject({ hostname: 'grace' });
  });

  it('let the monitor rest while there is none', async () => {
    const { port, monitor, newCookie } = await startTestWebHost();
    const cookie = await newCookie();
    expect(monitor.asked.hidden).toEqual([true]);
    const [one, two] = [await openWindow(port, { cookie }), await openWindow(port, { cookie })];
    expect(monitor.asked.hidden).toEqual([true, false]);
    await one.close();
    await two.close();
    await vi.waitFor(() => {
      expect(monitor.asked.hidden).toEqual([true, false, true]);
    });
    const three = await openWindow(port, { cookie });
    expect(monitor.asked.hidden.at(-1)).toBe(false);
    await three.close();
  });

  it('are told goodbye when the host stops', async () => {
    const { host, port, newCookie } = await startTestWebHost();
    const window = await openWindow(port, { cookie: await newCookie() });
    await host.stop();
    expect((await window.closed).code).toBe(closeCode.goingAway);
  });

  // Left alone, the WebSocket library would end such a window after 30 seconds.
  it('cannot keep the host from stopping', { timeout: 20_000 }, async () => {
    const { host, port, monitor, newCookie } = await startTestWebHost({
      limits: { farewellMs: 50 },
    });
    const window = await openWindow(port, { cookie: await newCookie() });
    window.socket.pause();
    await host.stop();
    expect(monitor.asked.hidden.at(-1)).toBe(true);
    window.socket.resume();
    await window.closed;
  });
});
