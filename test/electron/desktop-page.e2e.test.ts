import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openDesktopPage, type DesktopPage } from '../support/desktop-page/open-desktop-page.ts';
import { manySockets } from '../support/many-sockets.ts';
import { sampleListener } from '../support/sample-sockets.ts';

const web = sampleListener(8123);

/** The built page and preload under the desktop host's own headers and contract, in Chromium. */
let desktop: DesktopPage;

afterEach(() => desktop.close());

const row = (port: number) =>
  desktop.page
    .getByRole('row')
    .filter({ hasText: String(port) })
    .first();

describe('the page of the desktop app', () => {
  beforeEach(async () => {
    desktop = await openDesktopPage([web]);
  });

  it('shows the table, lives under its security policy and asks only its host', async () => {
    await row(8123).waitFor();
    expect(desktop.problems()).toEqual([]);
    expect(desktop.requestedOutside()).toEqual([]);
  });

  it('follows the host', async () => {
    await row(8123).waitFor();
    desktop.monitor.advance([web, sampleListener(9000)]);
    await row(9000).waitFor();
    desktop.monitor.advance([sampleListener(9000)]);
    await row(8123).waitFor({ state: 'detached' });
    expect(desktop.problems()).toEqual([]);
  });

  it('reads a large dump in its own worker, which the policy permits', async () => {
    await row(8123).waitFor();
    const started = desktop.page.waitForEvent('worker');
    const lines = Array.from(
      { length: 1000 },
      (_, at) => `tcp LISTEN 0 5 0.0.0.0:${at + 1} 0.0.0.0:* `,
    );
    await desktop.page.keyboard.press('s');
    const chooser = desktop.page.waitForEvent('filechooser');
    await desktop.page.getByRole('button', { name: 'Open a file…' }).click();
    const buffer = Buffer.from(lines.join(`${' '.repeat(20)}\n`));
    await (await chooser).setFiles({ name: 'large.txt', mimeType: 'text/plain', buffer });
    expect((await started).url()).toMatch(/\/assets\/table-worker-/);
    await desktop.page.locator('.opened-banner').getByText('large.txt').waitFor();
    expect(desktop.problems()).toEqual([]);
    expect(desktop.requestedOutside()).toEqual([]);
  });

  it('shows the port that was clicked in the tray', async () => {
    await row(8123).waitFor();
    await desktop.tell('port.reveal', { protocol: 'tcp', port: 8123 });
    await desktop.page.locator('[aria-selected="true"]').filter({ hasText: '8123' }).waitFor();
  });
});

describe('a very big table in the page of the desktop app', () => {
  const many = [...manySockets(5500, 0), web];
  const pieces = () => desktop.askedOn().filter((channel) => channel === 'portside:piece').length;

  it('comes in pieces, and is whole', async () => {
    desktop = await openDesktopPage(many);
    await expectWhole();
    expect(pieces()).toBe(5);
  });

  it('keeps up with what changed while it was on its way', async () => {
    desktop = await openDesktopPage(many);
    desktop.monitor.advance([...many, sampleListener(99)]);
    desktop.monitor.advance([...many.slice(9), sampleListener(99)]);
    await expectWhole();
  });

  it('comes in pieces too when all of it opens at once', async () => {
    desktop = await openDesktopPage([web]);
    await row(8123).waitFor();
    desktop.monitor.advance(many);
    await expectWhole();
    expect(pieces()).toBe(5);
  });

  it('is asked for again with the next reading when the host lost it in the middle', async () => {
    desktop = await openDesktopPage(many, { losesFirstAnswer: true });
    const readings = setInterval(() => desktop.monitor.advance(many), 200);
    onTestFinished(() => clearInterval(readings));
    await expectWhole();
    expect(pieces()).toBe(6);
  });

  /** Each socket is a row of its own there, under one row of headings. */
  async function expectWhole(): Promise<void> {
    const views = desktop.page.getByRole('navigation', { name: 'Views' });
    await views.getByRole('button', { name: 'Sockets' }).click();
    const { length } = desktop.monitor.snapshot().sockets;
    await desktop.page.locator(`[role="treegrid"][aria-rowcount="${length + 1}"]`).waitFor();
    expect(desktop.problems()).toEqual([]);
  }
});
