import { describe, expect, it } from 'vitest';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { english } from '../../src-main/core/words/english/english.ts';
import { german } from '../../src-main/core/words/german/german.ts';
import { simplifiedChinese } from '../../src-main/core/words/simplified-chinese/simplified-chinese.ts';
import { securityHeaders } from '../../src-main/web-host/security-headers.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { startPage, startTestWebHost } from '../support/test-web-host.ts';
import { ask, exchangeBytes, keyOf } from '../support/web-client.ts';

const lowerCased = Object.entries(securityHeaders).map(
  ([name, value]) => [name.toLowerCase(), value] as const,
);

describe('a browser without a session', () => {
  it.each(['/', '/index.html', '/assets/main-B1x_-9Za.js', '/session', '/wire', '/nothing'])(
    'reads nothing at %s but how to get in',
    async (path) => {
      const sockets = [sampleListener(3000)];
      const { port } = await startTestWebHost({ sockets });
      const answer = await ask(port, { path });
      expect(answer.status).toBe(401);
      expect(answer.text).toContain('does not know this browser');
      expect(answer.text).not.toMatch(/made-up renderer|export|3000|node|ada/);
    },
  );

  it.each([
    'portside-session-PORT=',
    `portside-session-PORT=${'A'.repeat(43)}`,
    'portside-session-1=GOOD',
    'session=GOOD',
    'portside-session-PORT="GOOD"',
    'portside-session-PORT=GOODx',
  ])('does not get in with the cookie %s', async (pattern) => {
    const { port, newCookie } = await startTestWebHost();
    const good = (await newCookie()).split('=')[1] ?? '';
    const Cookie = pattern.replace('PORT', String(port)).replace('GOOD', good);
    expect((await ask(port, { path: '/', headers: { Cookie } })).status).toBe(401);
  });

  it('does not get in with the session of another host', async () => {
    const [one, other] = [await startTestWebHost(), await startTestWebHost()];
    const secret = (await one.newCookie()).split('=')[1] ?? '';
    const Cookie = `portside-session-${other.port}=${secret}`;
    expect((await ask(other.port, { path: '/', headers: { Cookie } })).status).toBe(401);
  });
});

describe('a page without the window', () => {
  it.each([
    ['de-DE,de;q=0.9,en;q=0.1', 'de', german],
    ['fr, zh-CN;q=0.8, en;q=0.5', 'zh-Hans', simplifiedChinese],
    ['fr', 'en', english],
  ])('speaks what the browser asks for with %s', async (accepted, language, { webHost }) => {
    const { port } = await startTestWebHost();
    const headers = { 'Accept-Language': accepted };
    const answer = await ask(port, { path: '/', headers });
    expect(answer.text).toContain(webHost.signInTitle);
    expect(answer.headers['content-language']).toBe(language);
  });

  it('speaks what the host speaks to whoever names no language', async () => {
    const { port } = await startTestWebHost();
    expect((await ask(port, { path: '/' })).headers['content-language']).toBe('en');
  });
});

describe('a browser with a session', () => {
  it('gets the files of the window', async () => {
    const { port, newCookie } = await startTestWebHost();
    const headers = { Cookie: await newCookie() };
    const page = await ask(port, { path: '/?anything', headers });
    expect(page).toMatchObject({ status: 200, text: startPage });
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-store');
    const script = await ask(port, { path: '/assets/main-B1x_-9Za.js', headers });
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(script.headers['cache-control']).toBe('private, max-age=31536000, immutable');
  });

  it('gets the headers alone for HEAD', async () => {
    const { port, newCookie } = await startTestWebHost();
    const headers = { Cookie: await newCookie() };
    const answer = await ask(port, { path: '/', method: 'HEAD', headers });
    expect(answer).toMatchObject({ status: 200, text: '' });
    expect(answer.headers['content-length']).toBe(String(startPage.length));
  });

  it('is told that it is known', async () => {
    const { port, newCookie } = await startTestWebHost();
    const Cookie = await newCookie();
    const asked = async (key: string) =>
      (await ask(port, { path: '/session', headers: { Cookie, 'X-Portside-Key': key } })).status;
    expect(await asked(keyOf(Cookie))).toBe(204);
    expect(await asked('A'.repeat(43))).toBe(401);
    expect((await ask(port, { path: '/session', headers: { Cookie } })).status).toBe(401);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/assets/../../secret.txt',
    '/%252e%252e%252fsecret.txt',
    '/link.txt',
    '/index.html%00',
    '//index.html',
    '/assets',
    '/assets/',
    '/nothing.js',
    '/%',
  ])('gets nothing at %s', async (path) => {
    const { port, newCookie } = await startTestWebHost();
    const answer = await ask(port, { path, headers: { Cookie: await newCookie() } });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });

  it('is told when the window was never built', async () => {
    const { port, newCookie, rendererDirectory } = await startTestWebHost();
    await rm(join(rendererDirectory, 'index.html'));
    const answer = await ask(port, { path: '/', headers: { Cookie: await newCookie() } });
    expect(answer.status).toBe(503);
    expect(answer.text).toContain('npm run build');
  });
});

describe('any request', () => {
  it('is answered with every security header', async () => {
    const { port, newCookie } = await startTestWebHost();
    const headers = { Cookie: await newCookie() };
    const answers = [
      await ask(port, { path: '/', headers }),
      await ask(port, { path: '/session', headers }),
      await ask(port, { path: '/nothing', headers }),
      await ask(port, { path: '/' }),
      await ask(port, { path: '/', method: 'POST' }),
      await ask(port, { path: '/', headers: { Host: 'evil.example' } }),
    ];
    for (const answer of answers) {
      for (const [name, value] of lowerCased) {
        if (name === 'content-security-policy')
          expect(answer.headers[name]).toMatch(/^default-src 'none'/);
        else expect(answer.headers[name]).toBe(value);
      }
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      expect(answer.headers['x-powered-by']).toBeUndefined();
    }
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    'is refused with the method %s',
    async (method) => {
      const { port, newCookie } = await startTestWebHost();
      const headers = { Cookie: await newCookie() };
      const answer = await ask(port, { path: '/', method, headers });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    },
  );

  it.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost.evil.example:PORT',
    '192.0.2.1:PORT',
  ])('is refused under the name %s, session or not', async (name) => {
    const { host, port, newCookie } = await startTestWebHost();
    const Host = name.replace('PORT', String(port));
    const { pathname, search } = new URL(host.url);
    const answers = [
      await ask(port, { path: '/', headers: { Host, Cookie: await newCookie() } }),
      await ask(port, { path: pathname + search, headers: { Host } }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(421);
      expect(answer.headers['set-cookie']).toBeUndefined();
    }
  });

  it.each(['127.0.0.1', 'localhost', '[::1]'])('is answered under the name %s', async (name) => {
    const { port, newCookie } = await startTestWebHost();
    const headers = { Host: `${name}:${port}`, Cookie: await newCookie() };
    expect((await ask(port, { path: '/', headers })).status).toBe(200);
  });

  it('is refused when a page on another port of this machine makes it', async () => {
    const { port, newCookie } = await startTestWebHost();
    const Cookie = await newCookie();
    const foreign = [
      { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' },
      { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors', 'Sec-Fetch-Dest': 'script' },
      { Origin: 'http://localhost:3000' },
      { Origin: 'null' },
    ];
    for (const headers of foreign) {
      const answer = await ask(port, { path: '/', headers: { Cookie, ...headers } });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain('made-up renderer');
    }
  });

  it.each([
    ['two names', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\n\r\n', 421],
    ['no name', 'GET / HTTP/1.1\r\n\r\n', 400],
    ['no name, as HTTP/1.0', 'GET / HTTP/1.0\r\n\r\n', 421],
    ['a whole address', 'GET http://evil.example/ HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n', 404],
    ['a body', 'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 5\r\n\r\nhello', 400],
    [
      'chunks',
      'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    [
      'two lengths',
      'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0\r\nContent-Length: 5\r\n\r\n',
      400,
    ],
    [
      'huge headers',
      `GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
    ],
    ['no HTTP at all', 'EHLO portside\r\n\r\n', 400],
  ])('is refused and cut off with %s', async (_, bytes, status) => {
    const { port } = await startTestWebHost();
    const answer = await exchangeBytes(port, bytes.replace('PORT', String(port)));
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });
});
