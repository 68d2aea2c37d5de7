import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { freshListener, sceneSocket, sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());
const small = { width: 1000, height: 420 };

/** So many connections that a port has just accepted. */
function visitors(port: number, count: number): readonly Socket[] {
  const at = { seenAtStart: false, firstSeenAtMs: Date.now() };
  return Array.from({ length: count }, (_, index) =>
    sceneSocket({
      ...at,
      id: `visitor ${index}`,
      role: 'accepted',
      state: 'ESTABLISHED',
      local: { address: '192.168.1.20', port },
      remote: { address: '198.51.100.7', port: 20_000 + index },
    }),
  );
}

async function scrollTop(view: OpenedView): Promise<number> {
  return view.list.evaluate((list) => list.scrollTop);
}

describe('a list that is read', () => {
  it('keeps selection, expansion and the line in sight while others come above it', async () => {
    const view = await openPortsView(browser, developer, small);
    await view.port('tcp', 9001).getByRole('button').click();
    const row = view.port('tcp', 9001);
    await row.click();
    await view.list.focus();
    await view.list.evaluate((list) => list.scrollBy(0, 150));
    const before = await row.boundingBox();
    const scrolled = await scrollTop(view);
    expect(scrolled).toBeGreaterThan(0);
    view.monitor.advance([...developer, freshListener(81), freshListener(82), freshListener(83)]);
    await view.page.getByText('3 changes waiting').waitFor();
    expect(await row.boundingBox()).toEqual(before);
    expect(await row.getAttribute('aria-expanded')).toBe('true');
    expect(await row.getAttribute('aria-selected')).toBe('true');
    expect(await scrollTop(view)).toBe(scrolled);
    await view.page.getByText('3 changes waiting').click();
    await expect.poll(() => scrollTop(view)).toBe(scrolled + 3 * 34);
    expect((await row.boundingBox())?.y).toBe(before?.y);
  });

  it('moves neither heads nor tools nor lines while the table grows every second', async () => {
    const view = await openPortsView(browser, developer);
    const places = () =>
      view.page
        .locator('.tool-bar > *, .tools > *, .column-head, .status-footer > *, [data-key] > *')
        .evaluateAll((parts) =>
          parts.map((part) => {
            const { x, y } = part.getBoundingClientRect();
            return `${part.getAttribute('class') ?? ''} ${x} ${y}`;
          }),
        );
    const before = await places();
    for (const count of [3, 30, 300]) {
      view.monitor.advance([...developer, ...visitors(9001, count)]);
      await view
        .port('tcp', 9001)
        .getByText(String(64 + count), { exact: true })
        .waitFor();
      expect(await places()).toEqual(before);
    }
  });

  it('lets the waiting changes in when the reader has left', async () => {
    const view = await openPortsView(browser, developer);
    await view.port('tcp', 9001).hover();
    view.monitor.advance([...developer, freshListener(81)]);
    await view.page.getByText('one change waiting').waitFor();
    await view.page.mouse.move(640, 20);
    await view.port('tcp', 81).waitFor();
    await view.page.getByText('one change waiting').waitFor({ state: 'detached' });
  });

  it('draws the connections of five minutes beside each port', async () => {
    const view = await openPortsView(browser, developer);
    const spark = view.port('tcp', 9001).getByRole('img', { name: /at a time in the last five/ });
    expect(await spark.getAttribute('aria-label')).toContain('64');
    const path = spark.locator('path').last();
    const before = await path.getAttribute('d');
    view.monitor.advance(
      developer.filter(({ local, remote }) => local.port !== 9001 || remote === null),
    );
    await expect.poll(() => path.getAttribute('d')).not.toBe(before);
    expect(await spark.getAttribute('aria-label')).toContain('64');
  });

  it('says how old the data is when reading fails, and never that it is fresh', async () => {
    const view = await openPortsView(browser, developer);
    view.monitor.fail([{ code: 'table-unreadable', level: 'error', values: { reason: 'EACCES' } }]);
    await view.page.getByText(/reading fails · last read/).waitFor();
    expect(await view.page.getByText(/^updated/).count()).toBe(0);
    view.monitor.advance(developer);
    await view.page.getByText(/^updated/).waitFor();
  });
});
