import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import type { Background } from '../../src-main/host/start-background.ts';
import { startWebHost, type WebHost } from '../../src-main/web-host/start-web-host.ts';
import { patienceMs } from './patience.ts';
import type { PrepareData } from './own-background.ts';
import { createScriptedMonitor, type ScriptedMonitor } from './scripted-monitor.ts';
import { startTestBackground } from './test-background.ts';

const rendererDirectory = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** The built window in a real browser, on a table that the test writes. */
export interface OpenedView {
  readonly page: Page;
  readonly monitor: ScriptedMonitor;
  readonly host: WebHost;
  readonly background: Background;
  readonly rendererDirectory: string;
  /** Errors of the page and what its content policy refused, as they come. */
  readonly complaints: readonly string[];
  readonly search: Locator;
  readonly list: Locator;
  readonly inspector: Locator;
  /** The port's own line, without the lines under it. */
  port(protocol: 'tcp' | 'udp', port: number): Locator;
  /** The lines that have this text. */
  line(text: string): Locator;
}

/**
 * Opens the window on these sockets; everything is closed when the test is over. `locale` is the
 * browser's; `prepare` fills the host's data folder.
 */
export async function openPortsView(
  browser: Browser,
  sockets: readonly Socket[],
  viewport = { width: 1280, height: 800 },
  locale = 'en-US',
  prepare?: PrepareData,
): Promise<OpenedView> {
  const monitor = createScriptedMonitor(sockets, Date.now);
  const background = await startTestBackground(monitor, undefined, prepare);
  const host = await startWebHost({
    monitor,
    background,
    rendererDirectory,
    port: 0,
    version: '0.0.0',
  });
  const context = await browser.newContext({ viewport, colorScheme: 'light', locale });
  context.setDefaultTimeout(patienceMs);
  onTestFinished(async () => {
    await context.close();
    await host.stop();
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    const known = message.text().includes('Permissions-Policy');
    if (message.type() === 'error' && !known) complaints.push(message.text());
  });
  await page.goto(host.url);
  await page.locator('.freshness.live').waitFor();
  return {
    page,
    monitor,
    host,
    background,
    rendererDirectory,
    complaints,
    search: page.getByRole('combobox', { name: /^Search/ }),
    list: page.getByRole('treegrid'),
    inspector: page.getByRole('complementary', { name: 'Details' }),
    port: (protocol, port) => page.locator(`[data-key^="port:${protocol} ${port} "]`),
    line: (text) => page.locator('[data-key]', { hasText: text }),
  };
}
