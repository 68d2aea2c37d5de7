import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startWebHost } from '../../src-main/web-host/start-web-host.ts';
import { visibleText } from '../../src-main/core/words/visible-text.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView } from '../support/open-ports-view.ts';
import { freshListener, hostileNames, sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const nowMs = Date.now();
const developer = sceneSockets('developer', nowMs);

function developerView() {
  return openPortsView(browser, developer);
}

describe('honesty', () => {
  it('says that data is stale when the host is gone, and how old it is', async () => {
    const view = await developerView();
    await view.host.stop();
    const banner = view.page.getByRole('alert');
    await banner.waitFor();
    expect(await banner.innerText()).toMatch(/This data is stale\..*lost.*last read .* ago/);
    expect(await view.port('tcp', 22).count()).toBe(1);
  });

  it('says why reading fails and what to do', async () => {
    const view = await developerView();
    view.monitor.fail([{ code: 'table-unreadable', level: 'error', values: { reason: 'EACCES' } }]);
    const banner = view.page.getByRole('alert');
    await banner.waitFor();
    expect(await banner.innerText()).toContain('EACCES');
    expect(await view.page.getByText(/^reading fails/).count()).toBe(1);
  });

  it('tells an empty machine from a list that is filtered to nothing', async () => {
    const view = await openPortsView(browser, []);
    await view.page.getByRole('heading', { name: 'No socket is open' }).waitFor();
  });

  it('says so when a new host does not know this browser any more', async () => {
    const view = await developerView();
    const { port } = view.host;
    await view.host.stop();
    const next = await startWebHost({
      monitor: view.monitor,
      background: view.background,
      rendererDirectory: view.rendererDirectory,
      port,
      version: '0.0.0',
    });
    onTestFinished(() => next.stop());
    await view.page.getByRole('heading', { name: 'This browser is not let in' }).waitFor();
    expect(await view.page.getByText('portside serve').count()).toBe(1);
    expect(await view.list.count()).toBe(0);
  });

  it('shows names that try to be more as the names they are, and what they are made of', async () => {
    const view = await openPortsView(browser, sceneSockets('hostile', nowMs));
    for (const [index, name] of hostileNames.entries()) {
      const line = view.port('tcp', 7000 + index);
      const shown = visibleText(name);
      expect(await line.locator('.name').textContent()).toBe(shown);
      await line.click();
      await view.inspector
        .getByText(String(7000 + index))
        .first()
        .waitFor();
      expect(await view.inspector.textContent()).toContain(shown);
    }
    expect(await view.page.title()).toBe('Portside');
    expect(await view.page.locator('img[src=x]').count()).toBe(0);
    expect(view.complaints).toEqual([]);
  });
});

describe('everybody can use it', () => {
  it.each(['light', 'dark'] as const)(
    'has no serious finding of axe in %s',
    async (colorScheme) => {
      const view = await developerView();
      await view.page.emulateMedia({ colorScheme });
      view.monitor.advance([...developer, freshListener(8123)].slice(1));
      await view.port('tcp', 5432).getByRole('button').click();
      await view.line('127.0.0.1:51812').first().click();
      expect(await axeFindings(view.page)).toEqual([]);
    },
  );

  it('tells a screen reader of ports that open', async () => {
    const view = await developerView();
    const told = view.page.locator('[aria-live=polite]', {
      hasText: 'TCP port 8123 opened by python3',
    });
    // What was open when the window first took stock is no news, and it takes stock in its own time.
    for (let open = true; (await told.count()) === 0; open = !open) {
      view.monitor.advance(open ? [...developer, freshListener(8123)] : developer);
      await view.page.waitForTimeout(3500);
    }
  });
});
