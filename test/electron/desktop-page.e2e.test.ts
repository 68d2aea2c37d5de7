import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDesktopPage, type DesktopPage } from '../support/desktop-page/open-desktop-page.ts';
import { sampleListener } from '../support/sample-sockets.ts';

const web = sampleListener(8123);

/** The built page and preload under the desktop host's own headers and contract, in Chromium. */
describe('the page of the desktop app', () => {
  let desktop: DesktopPage;

  beforeEach(async () => {
    desktop = await openDesktopPage([web]);
  });

  afterEach(() => desktop.close());

  const row = (port: number) =>
    desktop.page
      .getByRole('row')
      .filter({ hasText: String(port) })
      .first();

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

  it('shows the port that was clicked in the tray', async () => {
    await row(8123).waitFor();
    await desktop.tell('port.reveal', { protocol: 'tcp', port: 8123 });
    await desktop.page.locator('[aria-selected="true"]').filter({ hasText: '8123' }).waitFor();
  });
});
