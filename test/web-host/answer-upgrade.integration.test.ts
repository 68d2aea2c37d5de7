import { describe, expect, it } from 'vitest';
import { startTestWebHost } from '../support/test-web-host.ts';
import { exchangeBytes, keyOf, openWindow } from '../support/web-client.ts';

describe('opening the wire', () => {
  it('works for our page in a browser that was let in', async () => {
    const { port, newCookie } = await startTestWebHost();
    const window = await openWindow(port, { cookie: await newCookie() });
    await expect(window.ask('host.describe', null)).resolves.toMatchObject({ kind: 'browser' });
  });

  it('needs a session', async () => {
    const { port } = await startTestWebHost();
    await expect(openWindow(port)).rejects.toThrow('401');
    const cookie = `portside-session-${port}=${'A'.repeat(43)}`;
    await expect(openWindow(port, { cookie })).rejects.toThrow('401');
  });

  it('needs the key of the window too: a cookie is sent to every port of this machine', async () => {
    const { port, newCookie } = await startTestWebHost();
    const [cookie, other] = [await newCookie(), await newCookie()];
    for (const key of ['', 'A'.repeat(43), keyOf(other), `${keyOf(cookie)}x`]) {
      await expect(openWindow(port, { cookie, key })).rejects.toThrow('401');
    }
    const headers = { Cookie: '' };
    await expect(openWindow(port, { key: keyOf(cookie), headers })).rejects.toThrow('401');
    const window = await openWindow(port, { cookie, key: keyOf(cookie) });
    expect(window.socket.protocol).toBe('portside');
  });

  it('does not take the token of the link for a session', async () => {
    const { host, port } = await startTestWebHost();
    const { search, searchParams } = new URL(host.url);
    const cookie = `portside-session-${port}=${searchParams.get('token') ?? ''}`;
    await expect(openWindow(port, { cookie })).rejects.toThrow('401');
    await expect(openWindow(port, { path: `/wire${search}` })).rejects.toThrow('401');
  });

  it.each([
    'http://evil.example',
    'https://127.0.0.1:PORT',
    'http://localhost:PORT',
    'http://127.0.0.1:1',
    'http://127.0.0.1',
    'http://127.0.0.1:PORT.evil.example',
    'null',
    '',
  ])('is refused to the page %s, session or not', async (pattern) => {
    const { port, newCookie } = await startTestWebHost();
    const origin = pattern.replace('PORT', String(port));
    const opening = openWindow(port, { origin, cookie: await newCookie() });
    await expect(opening).rejects.toThrow('403');
  });

  it('is refused under another name, even with a page of that name', async () => {
    const { port, newCookie } = await startTestWebHost();
    const opening = openWindow(port, {
      cookie: await newCookie(),
      origin: `http://evil.example:${port}`,
      headers: { Host: `evil.example:${port}` },
    });
    await expect(opening).rejects.toThrow('421');
  });

  it('is refused when the browser says that another site asks', async () => {
    const { port, newCookie } = await startTestWebHost();
    const headers = { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'websocket' };
    const opening = openWindow(port, { cookie: await newCookie(), headers });
    await expect(opening).rejects.toThrow('403');
  });

  it.each(['/', '/wire/', '/session', '/nothing'])('is not to be had at %s', async (path) => {
    const { port, newCookie } = await startTestWebHost();
    await expect(openWindow(port, { path, cookie: await newCookie() })).rejects.toThrow('404');
  });

  it('is refused to one window too many, until another closes', async () => {
    const { port, newCookie } = await startTestWebHost({ limits: { clients: 2 } });
    const cookie = await newCookie();
    const windows = [await openWindow(port, { cookie }), await openWindow(port, { cookie })];
    await expect(openWindow(port, { cookie })).rejects.toThrow('503');
    await windows[0]?.close();
    const next = await openWindow(port, { cookie });
    await expect(next.ask('table.snapshot', null)).resolves.toMatchObject({ revision: 1 });
  });

  it('survives upgrades that are not WebSockets', async () => {
    const { port, newCookie } = await startTestWebHost();
    const cookie = await newCookie();
    const head = `GET /wire HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: http://127.0.0.1:${port}\r\nCookie: ${cookie}\r\nConnection: Upgrade\r\n`;
    expect(await exchangeBytes(port, `${head}Upgrade: h2c\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4/);
    expect(await exchangeBytes(port, `${head}Upgrade: websocket\r\n\r\n`)).toMatch(/^HTTP\/1\.1 4/);
    const window = await openWindow(port, { cookie });
    await expect(window.ask('table.snapshot', null)).resolves.toMatchObject({ revision: 1 });
  });
});
