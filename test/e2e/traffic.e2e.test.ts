import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packTraffic } from '../../src-main/core/traffic/pack-traffic.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { acceptedAt, anOwner, listenerAt } from '../support/build-socket.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const server = anOwner(4711, 'postgres', [7]);
const sockets = [
  listenerAt('0.0.0.0:5432', [server], { inode: 1 }),
  acceptedAt('192.168.1.20:5432', '192.168.1.9:50000', [server], { inode: 2 }),
  acceptedAt('192.168.1.20:5432', '192.168.1.9:50001', [server], { inode: 3 }),
];

function carry(view: OpenedView, receivedBytes: number): void {
  const idle = { sentBytes: 0, receivedBytes: 0, resentBytes: 0, roundTripMs: null };
  const busy = { ...idle, receivedBytes, roundTripMs: 23.4 };
  view.monitor.setTraffic({
    counters: packTraffic([
      { ...busy, inode: 2 },
      { ...idle, inode: 3 },
    ]),
  });
}

describe('what connections carry', () => {
  it('stands in the inspector, all together and one by one, and is read only there', async () => {
    const view = await openPortsView(browser, sockets);
    carry(view, 4_800_000);
    expect(view.monitor.asked.trafficReadings).toBe(0);
    await view.port('tcp', 5432).click();
    await view.page.keyboard.press('Enter');
    await view.inspector.getByText(/^4\.8 MB/).waitFor();
    carry(view, 9_600_000);
    await view.inspector.getByText(/^9\.6 MB, now .*a second$/).waitFor();
    await view.page.keyboard.press('ArrowRight');
    await view.line('192.168.1.9:50000').click();
    await view.inspector.getByText('23 ms').waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    await view.inspector.getByRole('button', { name: 'Close' }).click();
    const { trafficReadings } = view.monitor.asked;
    view.monitor.advance([...sockets]);
    await view.page.waitForTimeout(4500);
    // One question may have been on its way.
    expect(view.monitor.asked.trafficReadings).toBeLessThanOrEqual(trafficReadings + 1);
    expect(view.complaints).toEqual([]);
  });

  it('stands in columns that are chosen, to sort by, each cell with what or why not', async () => {
    const view = await openPortsView(browser, sockets);
    carry(view, 4_800_000);
    await view.page.keyboard.press('4');
    await view.page.getByRole('button', { name: 'Columns', exact: true }).click();
    await view.page.getByRole('menuitemcheckbox', { name: 'Bytes received' }).click();
    await view.page.keyboard.press('Escape');
    await view.list.getByRole('columnheader').getByText('Received').click();
    const cells = view.list.locator('.cell-traffic');
    await expect.poll(() => cells.allInnerTexts()).toEqual(['4.8 MB', '0 B', '–']);
    const reason = cells.last().getByRole('img');
    expect(await reason.getAttribute('aria-label')).toMatch(/^No connection/);
    expect(await axeFindings(view.page)).toEqual([]);
    expect(view.complaints).toEqual([]);
  });

  it('is a reason where the system does not tell it', async () => {
    const view = await openPortsView(browser, sockets);
    const note = {
      code: 'traffic-unsupported',
      level: 'info',
      values: { platform: 'win32' },
    } as const;
    view.monitor.setTraffic({ readable: false, notes: [note] });
    await view.port('tcp', 5432).click();
    await view.page.keyboard.press('Enter');
    await view.inspector.getByText(/not told on this operating system \(win32\)/).waitFor();
    expect(view.complaints).toEqual([]);
  });
});
