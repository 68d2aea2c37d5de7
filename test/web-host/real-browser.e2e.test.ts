import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { patienceMs } from '../support/patience.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { startTestWebHost } from '../support/test-web-host.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openContext(): Promise<BrowserContext> {
  const context = await browser.newContext();
  context.setDefaultTimeout(patienceMs);
  onTestFinished(() => context.close());
  return context;
}

/** A browser that was let in, at its window. */
async function openKnownBrowser() {
  const testHost = await startTestWebHost({ sockets: [sampleListener(3000)] });
  const context = await openContext();
  const window = await context.newPage();
  await window.goto(testHost.host.url);
  return { ...testHost, context, window };
}

/** Somebody else's page on another port of this machine, with what `body` says. */
async function serveForeignPage(name: string, body: string): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<!doctype html><title>foreign</title>${body}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('not listening');
  return `http://${name}:${address.port}/`;
}

/** What a WebSocket of a page comes to: the first message of the host, or that it was refused. */
function askOverWire(page: Page, url: string): Promise<string> {
  return page.evaluate(
    (address) =>
      new Promise<string>((resolve) => {
        const key = new URLSearchParams(location.hash.slice(1)).get('key');
        const socket = new WebSocket(address, key === null ? [] : ['portside', key]);
        socket.onopen = () => {
          socket.send(JSON.stringify({ id: 1, request: 'table.snapshot', argument: null }));
        };
        socket.onmessage = (event) => {
          resolve(String(event.data));
        };
        socket.onerror = () => {
          resolve('refused');
        };
      }),
    url,
  );
}

describe('the browser host in a real browser', () => {
  it('lets the browser with the link in, under its own policy', async () => {
    const { window, port } = await openKnownBrowser();
    expect(window.url()).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:${port}/#key=[\\w-]{43}$`));
    expect(await window.title()).toBe('made-up renderer');
    expect(await askOverWire(window, `ws://127.0.0.1:${port}/wire`)).toContain('"port":3000');
    expect(await window.evaluate(() => document.cookie)).toBe('');
  });

  it('keeps the window open to its own browser after a reload', async () => {
    const { window } = await openKnownBrowser();
    await window.reload();
    expect(await window.title()).toBe('made-up renderer');
  });

  it('shows another browser how to get in, and nothing else', async () => {
    const { host, port } = await openKnownBrowser();
    const stranger = await (await openContext()).newPage();
    const complaints: string[] = [];
    stranger.on('console', (message) => complaints.push(message.text()));
    for (const url of [`http://127.0.0.1:${port}/`, host.url]) {
      const response = await stranger.goto(url);
      expect(response?.status()).toBe(401);
      expect(await stranger.locator('h1').innerText()).toContain('does not know this browser');
    }
    expect(await stranger.locator('main').evaluate((main) => getComputedStyle(main).padding)).toBe(
      '32px',
    );
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
  });

  it.each(['127.0.0.1', 'localhost'])(
    'lets in whoever follows a link on a page of %s',
    async (name) => {
      const { host } = await startTestWebHost();
      const page = await (await openContext()).newPage();
      await page.goto(await serveForeignPage(name, `<a href="${host.url}">open</a>`));
      await page.click('a');
      await page.waitForURL((url) => url.pathname === '/' && url.port === String(host.port));
      expect(await page.title()).toBe('made-up renderer');
    },
  );

  it.each(['127.0.0.1', 'localhost'])(
    'gives a page of %s nothing, though the browser was let in',
    async (name) => {
      const { context, port } = await openKnownBrowser();
      const own = `http://127.0.0.1:${port}`;
      const foreign = await context.newPage();
      await foreign.goto(
        await serveForeignPage(
          name,
          `<iframe src="${own}/"></iframe>
           <script src="${own}/assets/main-B1x_-9Za.js" onload="document.title='loaded'"></script>`,
        ),
      );
      expect(await foreign.title()).toBe('foreign');
      expect(await askOverWire(foreign, `ws://127.0.0.1:${port}/wire`)).toBe('refused');
      const fetched = await foreign.evaluate(
        (url) => fetch(url, { credentials: 'include' }).then(String, () => 'refused'),
        `${own}/session`,
      );
      expect(fetched).toBe('refused');
      const framed = foreign.frames().map((frame) => frame.url());
      expect(framed.filter((url) => url.startsWith(own))).toEqual([]);
    },
  );

  it('runs no code that was put into the window, and sends nothing elsewhere', async () => {
    const { window } = await openKnownBrowser();
    const elsewhere = await serveForeignPage('localhost', '');
    const outcome = await window.evaluate(async (url) => {
      const blocked: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        blocked.push(event.effectiveDirective);
      });
      try {
        document.body.innerHTML = '<img src=x onerror="document.title=1">';
      } catch {
        blocked.push('innerHTML');
      }
      const image = document.createElement('img');
      image.setAttribute('src', `${url}pixel`);
      document.body.append(image);
      await fetch(url).catch(() => undefined);
      while (!blocked.includes('img-src') || !blocked.includes('connect-src')) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return { blocked, title: document.title };
    }, elsewhere);
    expect(outcome.title).toBe('made-up renderer');
    expect(outcome.blocked).toEqual(
      expect.arrayContaining(['innerHTML', 'img-src', 'connect-src']),
    );
  });
});
