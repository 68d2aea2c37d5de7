import { describe, expect, it, vi } from 'vitest';
import { closeCode } from '../../src-main/core/contract/wire-address.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { startTestWebHost, type TestWebHostOptions } from '../support/test-web-host.ts';
import { openWindow } from '../support/web-client.ts';

async function openTestWindow(options: TestWebHostOptions = {}) {
  const testHost = await startTestWebHost(options);
  const cookie = await testHost.newCookie();
  return { ...testHost, cookie, window: await openWindow(testHost.port, { cookie }) };
}

/** More than the kernel takes for a client that reads nothing. */
function manySockets(count: number) {
  return Array.from({ length: count }, (_, index) =>
    sampleListener(index % 65_536, { id: `socket ${index}` }),
  );
}

describe('the requests of a window', () => {
  it('are answered, each with its own answer', async () => {
    const { window } = await openTestWindow({ sockets: [sampleListener(3000)] });
    const answers = await Promise.all([
      window.ask('host.describe', null),
      window.ask('table.snapshot', null),
      window.ask('monitor.status', null),
    ]);
    expect(answers[0]).toMatchObject({
      kind: 'browser',
      version: '1.2.3',
      machine: { hostname: 'ada' },
      capabilities: { tray: false, nativeDialogs: false },
    });
    expect(answers[1]).toMatchObject({ revision: 1, sockets: [{ local: { port: 3000 } }] });
    expect(answers[2]).toMatchObject({ revision: 1, state: 'reading' });
  });

  it('reach the monitor', async () => {
    const { window, monitor } = await openTestWindow();
    const change = { key: 'intervalMs', value: 2000 };
    await expect(window.ask('settings.change', change)).resolves.toMatchObject({
      settings: { intervalMs: 2000 },
    });
    expect(monitor.asked.intervalsMs).toEqual([2000]);
  });

  it('bring an export as a download', async () => {
    const { window } = await openTestWindow({ sockets: [sampleListener(3000)] });
    const wish = { format: 'csv', filter: 'port:3000' };
    await expect(window.ask('snapshot.export', wish)).resolves.toMatchObject({
      outcome: 'download',
      mediaType: expect.stringContaining('text/csv') as string,
      text: expect.stringContaining('3000') as string,
    });
  });

  it.each([
    ['no.such.request', null, 'unknown'],
    ['__proto__', null, 'unknown'],
    ['settings.change', { key: 'intervalMs', value: 1 }, 'invalid'],
    ['settings.change', { key: 'sound', value: 1 }, 'invalid'],
    ['process.details', { pid: '1' }, 'invalid'],
    ['snapshot.export', { format: 'csv', filter: 'port:abc' }, 'invalid'],
  ])('are refused with a reason when they are %s %j', async (name, argument, code) => {
    const { window } = await openTestWindow();
    await expect(window.ask(name, argument)).rejects.toMatchObject({ code });
    await expect(window.ask('table.snapshot', null)).resolves.toMatchObject({ revision: 1 });
  });
});

describe('a window that breaks the rules', () => {
  it.each([
    ['text that is not JSON', 'hello'],
    ['JSON of another shape', '{"id":1}'],
    ['more fields than there are', '{"id":1,"request":"table.snapshot","argument":null,"x":1}'],
    ['deep nesting', '['.repeat(60_000)],
    ['an empty message', ''],
    ['broken UTF-8', Buffer.from([0xc3, 0x28])],
  ])('is closed for %s', async (_, text) => {
    const { window } = await openTestWindow();
    window.socket.send(text, { binary: false });
    expect((await window.closed).code).toBe(closeCode.malformedMessage);
  });

  it('is closed for binary frames', async () => {
    const { window } = await openTestWindow();
    window.socket.send(Buffer.from('{"id":1,"request":"table.snapshot","argument":null}'));
    expect((await window.closed).code).toBe(closeCode.binaryFrame);
  });

  it('is closed for a message that is too large', async () => {
    const { window } = await openTestWindow();
    window.socket.send(' '.repeat(64 * 1024 + 1));
    expect((await window.closed).code).toBe(closeCode.messageTooLarge);
  });

  it('is closed for a message that is too large in pieces', async () => {
    const { window } = await openTestWindow();
    for (let piece = 0; piece < 3; piece += 1)
      window.socket.send(' '.repeat(30_000), { fin: false });
    expect((await window.closed).code).toBe(closeCode.messageTooLarge);
  });

  it('is closed when it asks on and on without reading the answers', async () => {
    const { window } = await openTestWindow({
      sockets: manySockets(60_000),
      limits: { requestsInFlight: 4 },
    });
    window.socket.pause();
    const message = JSON.stringify({ id: 1, request: 'table.snapshot', argument: null });
    for (let count = 0; count < 50; count += 1) window.socket.send(message);
    setImmediate(() => {
      window.socket.resume();
    });
    expect((await window.closed).code).toBe(closeCode.tooManyRequests);
  });

  it('does not disturb the others', async () => {
    const { window, port, cookie, monitor } = await openTestWindow();
    const other = await openWindow(port, { cookie });
    window.socket.send('hello');
    await window.closed;
    monitor.advance([sampleListener(3000)]);
    await expect(other.event('table.delta')).resolves.toMatchObject({ revision: 2 });
  });
});

describe('a window that does not keep up', () => {
  it('delays nobody and, when it reads again, sees by the revision that it must ask', async () => {
    const {
      window: slow,
      port,
      cookie,
      monitor,
    } = await openTestWindow({
      limits: { waitingEventBytes: 256 * 1024, heartbeatMs: 3_600_000, stuckMs: 3_600_000 },
    });
    const fast = await openWindow(port, { cookie });
    slow.socket.pause();
    const readings = 60;
    for (let reading = 1; reading <= readings; reading += 1) {
      monitor.advance(manySockets(1500));
      await fast.event('table.delta', reading);
    }
    slow.socket.resume();
    await vi.waitFor(() => {
      expect(slow.events.at(-1)?.payload).toMatchObject({ revision: readings + 1 });
    });
    const deltas = slow.events.filter(({ event }) => event === 'table.delta');
    expect(deltas.length).toBeLessThan(readings);
    const revisions = deltas.map(
      ({ payload }) => payload as { fromRevision: number; revision: number },
    );
    const gaps = revisions.filter(
      (delta, index) => delta.fromRevision !== (revisions[index - 1]?.revision ?? 1),
    );
    expect(gaps).toHaveLength(1);
    await expect(slow.ask('table.snapshot', null)).resolves.toMatchObject({
      revision: readings + 1,
    });
    monitor.advance([]);
    await vi.waitFor(() => {
      expect(
        slow.events.filter(({ event }) => event === 'table.delta').at(-1)?.payload,
      ).toMatchObject({
        fromRevision: readings + 1,
      });
    });
  });

  it('is given up when it takes nothing for long', async () => {
    const { window, monitor } = await openTestWindow({
      sockets: manySockets(60_000),
      limits: { heartbeatMs: 50, stuckMs: 200 },
    });
    window.socket.send(JSON.stringify({ id: 1, request: 'table.snapshot', argument: null }));
    window.socket.pause();
    await vi.waitFor(() => {
      expect(monitor.asked.hidden).toEqual([true, false, true]);
    });
  });

  it('is given up when it does not answer the heartbeat', async () => {
    const { port, newCookie, monitor } = await startTestWebHost({ limits: { heartbeatMs: 50 } });
    const window = await openWindow(port, { cookie: await newCookie(), answersPings: false });
    expect((await window.closed).code).toBe(1006);
    await vi.waitFor(() => {
      expect(monitor.asked.hidden.at(-1)).toBe(true);
    });
  });

  it('stays while it answers the heartbeat', async () => {
    const { window } = await openTestWindow({ limits: { heartbeatMs: 50 } });
    let pings = 0;
    await new Promise<void>((resolve) => {
      window.socket.on('ping', () => {
        pings += 1;
        if (pings === 5) resolve();
      });
    });
    await expect(window.ask('table.snapshot', null)).resolves.toMatchObject({ revision: 1 });
  });
});
