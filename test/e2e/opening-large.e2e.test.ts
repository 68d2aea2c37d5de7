import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFindings } from '../support/layout-findings.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';
import { securityHeaders } from '../../src-main/web-host/security-headers.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const sockets = 20_000;
const line = (at: number): string =>
  `tcp 0 0 10.0.0.5:${20 + (at % 400)} 10.1.${at % 250}.7:${1024 + at} ESTABLISHED ${1000 + at}/web`;
const large = Array.from({ length: sockets }, (_, at) => line(at)).join('\n');

async function drop(view: OpenedView, text: string): Promise<void> {
  await view.page.keyboard.press('s');
  const chooser = view.page.waitForEvent('filechooser');
  await view.page.getByRole('button', { name: 'Open a file…' }).click();
  const file = { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

const banner = (view: OpenedView) => view.page.locator('.opened-banner');
const progress = (view: OpenedView) => view.page.locator('.opening-line');

/** Answers for the worker's script with another one; the headers are what the host would send. */
async function withWorker(script: string): Promise<OpenedView> {
  const view = await openPortsView(browser, sceneSockets('developer', Date.now()));
  await view.page.context().route('**/table-worker-*.js', (route) =>
    route.fulfill({
      body: script,
      headers: { ...securityHeaders, 'Content-Type': 'text/javascript' },
    }),
  );
  return view;
}

describe('opening a large dump', () => {
  it('is done by the worker the policy permits, and told', async () => {
    const view = await openPortsView(browser, []);
    const workers: string[] = [];
    view.page.on('worker', (worker) => workers.push(worker.url()));
    await drop(view, large);
    await banner(view).getByText('large.txt').waitFor();
    expect(workers).toHaveLength(1);
    expect(workers[0]).toMatch(/\/assets\/table-worker-[^/]+\.js$/);
    await view.page.getByText('20,000', { exact: true }).first().waitFor();
    expect(await progress(view).count()).toBe(0);
    expect(view.page.workers()).toEqual([]);
    expect(view.complaints).toEqual([]);
  });

  it('shows a calm line that gives it up, in the dialog and without it', async () => {
    const view = await withWorker("postMessage({ kind: 'ready' });");
    await drop(view, large);
    await progress(view).getByText('Reading large.txt').waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    await view.page.keyboard.press('Escape');
    await view.page.getByRole('dialog').waitFor({ state: 'detached' });
    await progress(view).waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    expect(await layoutFindings(view.page)).toEqual([]);
    await progress(view).getByRole('button', { name: 'Cancel' }).click();
    await progress(view).waitFor({ state: 'detached' });
    expect(view.page.workers()).toEqual([]);
    expect(await banner(view).count()).toBe(0);
    expect(view.complaints).toEqual([]);
  });

  it('says so when the worker breaks', async () => {
    const view = await withWorker(
      "postMessage({ kind: 'ready' }); onmessage = () => { throw new Error('out of memory'); };",
    );
    await drop(view, large);
    const alert = view.page.getByRole('dialog').getByRole('alert');
    await alert.getByText(/stopped \(.*out of memory\)\. Try again/).waitFor();
    expect(await progress(view).count()).toBe(0);
    expect(await banner(view).count()).toBe(0);
  });

  it('reads it all the same where the worker does not start', async () => {
    const view = await withWorker('this is no script');
    await drop(view, large);
    await banner(view).getByText('large.txt').waitFor();
    await view.page.getByText('20,000', { exact: true }).first().waitFor();
  });
});
