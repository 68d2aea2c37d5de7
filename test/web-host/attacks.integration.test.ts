import { connect } from 'node:net';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startTestWebHost } from '../support/test-web-host.ts';
import { exchangeBytes, keyOf, openWindow, type TestWindow } from '../support/web-client.ts';

/** Whatever is done to the host, a window that was there before still gets its answers. */
async function hostWithWindow(limits: Parameters<typeof startTestWebHost>[0] = {}) {
  const host = await startTestWebHost(limits);
  const cookie = await host.newCookie();
  const window = await openWindow(host.port, { cookie });
  return { ...host, cookie, window };
}

async function stillAnswers(window: TestWindow): Promise<void> {
  await expect(window.ask('monitor.status', null)).resolves.toMatchObject({ state: 'reading' });
}

describe('slow and endless requests', () => {
  it('lose their connection though every byte comes in time', async () => {
    const { port, window } = await hostWithWindow({ limits: { headersTimeoutMs: 2000 } });
    const drip = connect({ host: '127.0.0.1', port });
    drip.on('error', () => undefined);
    drip.resume();
    const text = `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-Slow: ${'a'.repeat(10_000)}`;
    let sent = 0;
    while (!drip.closed) {
      drip.write(text.charAt(sent));
      sent += 1;
      await sleep(20);
    }
    expect(sent).toBeLessThan(text.length);
    await stillAnswers(window);
  });

  it('are cut off with thousands of headers, before anything is answered for them', async () => {
    const { port, window } = await hostWithWindow();
    const headers = Array.from({ length: 5000 }, (_, at) => `X-${at}: y\r\n`).join('');
    const answer = await exchangeBytes(
      port,
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n${headers}\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    await stillAnswers(window);
  });

  it('are answered one by one, and pipelined ones after a refusal not at all', async () => {
    const { port } = await hostWithWindow();
    const request = `GET /wire HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`;
    const answer = await exchangeBytes(port, request.repeat(200));
    expect(answer.match(/HTTP\/1\.1 401 /g)).toHaveLength(1);
  });
});

describe('bytes that make no sense', () => {
  it('as a request end the connection and nothing else', async () => {
    const { port, window } = await hostWithWindow({ limits: { headersTimeoutMs: 2000 } });
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(bytes, async (noise) => {
        const text = `${Buffer.from(noise).toString('latin1')}\r\n\r\n`;
        expect(await exchangeBytes(port, text)).not.toContain('200 OK');
      }),
      { numRuns: 20 },
    );
    await stillAnswers(window);
  });

  it('on an open wire end that window and no other', async () => {
    const { port, newCookie, window } = await hostWithWindow();
    const noise = fc.uint8Array({ minLength: 2, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(noise, async (frame) => {
        const broken = await openWindow(port, { cookie: await newCookie() });
        // No mask and a reserved bit: RFC 6455 section 5.1 and 5.2 want the connection failed.
        writeRaw(broken, Buffer.concat([Buffer.from([0xf1, 0x05]), Buffer.from(frame)]));
        expect((await broken.closed).code).toBeGreaterThanOrEqual(1002);
      }),
      { numRuns: 10 },
    );
    await stillAnswers(window);
  });

  it('as a cookie or a key let nobody in', async () => {
    const { port, cookie } = await hostWithWindow();
    const token = fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$/);
    await fc.assert(
      fc.asyncProperty(token, async (key) => {
        fc.pre(key !== keyOf(cookie) && key !== 'portside');
        await expect(openWindow(port, { cookie, key })).rejects.toThrow('401');
      }),
      { numRuns: 30 },
    );
  });
});

describe('a window that pings and never reads', () => {
  it('does not let pongs pile up without end', async () => {
    const { port, newCookie, window } = await hostWithWindow({
      limits: { messageBytes: 1024, heartbeatMs: 60_000 },
    });
    const flood = await openWindow(port, { cookie: await newCookie() });
    onTestFinished(() => flood.socket.terminate());
    let pongs = 0;
    flood.socket.on('pong', () => (pongs += 1));
    flood.socket.pause();
    const pings = 60_000;
    for (let sent = 0; sent < pings; sent += 1) flood.socket.ping('x'.repeat(125));
    await vi.waitFor(() => expect(flood.socket.bufferedAmount).toBe(0));
    await stillAnswers(window);
    flood.socket.resume();
    await vi.waitFor(() => expect(pongs).toBeGreaterThan(0));
    await stillAnswers(flood);
    expect(pongs).toBeLessThan(pings);
  });
});

/** Sends bytes past the framing of the library. */
function writeRaw(window: TestWindow, bytes: Buffer): void {
  const socket: unknown = Reflect.get(window.socket, '_socket');
  const write: unknown = Reflect.get(Object(socket) as object, 'write');
  if (typeof write === 'function') Reflect.apply(write, socket, [bytes]);
  else throw new Error('no socket');
}

it('a client that goes away in the middle of an upgrade leaves nothing behind', async () => {
  const { port, window } = await hostWithWindow();
  for (let count = 0; count < 50; count += 1) {
    const socket = connect({ host: '127.0.0.1', port });
    await once(socket, 'connect');
    socket.write(`GET /wire HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\n`);
    socket.destroy();
  }
  await stillAnswers(window);
});
