import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { anOwner, listenerAt } from '../support/build-socket.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const ssh = { ...listenerAt('0.0.0.0:22', [anOwner(1, 'sshd')]), seenAtStart: true };
const hostile = '<img src=x onerror="document.title=1">{{1+1}} @:alert.more';

function python(address: string, name = 'python3') {
  return listenerAt(`${address}:8000`, [anOwner(7702, name)]);
}

/** The window after a listener opened that was never seen, and was told. */
async function alerted(name?: string): Promise<OpenedView> {
  const view = await openPortsView(browser, [ssh]);
  view.monitor.advance([ssh, python('0.0.0.0', name)]);
  await view.page.getByRole('heading', { name: 'TCP 8000 can be reached' }).waitFor();
  return view;
}

async function openPanel(page: Page) {
  await page.getByRole('button', { name: /open alert/ }).click();
  return page.getByRole('dialog').filter({ has: page.getByRole('heading', { name: 'Alerts' }) });
}

describe('an alert in the window', () => {
  it('is told in a note, which leads to its port', async () => {
    const { page, inspector, complaints } = await alerted();
    await page.getByRole('button', { name: '1 open alert' }).waitFor();
    await page.getByRole('status').getByRole('button', { name: 'Show' }).click();
    await inspector.getByText('8000').first().waitFor();
    expect(await page.getByRole('heading', { name: 'TCP 8000 can be reached' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('has its reason and what to do in the panel, and can be taken for fine', async () => {
    const { page, background } = await alerted();
    const panel = await openPanel(page);
    await panel.getByText('Told because python3 was never seen on this port before.').waitFor();
    await panel.getByText(/bind it to 127\.0\.0\.1 or end the process/).waitFor();
    await panel.getByRole('button', { name: 'This is fine' }).click();
    await panel.getByText('Nothing to tell.').waitFor();
    await panel.getByText('One taken for fine').waitFor();
    expect(background.alerts.report().alerts[0]?.accepted).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'No open alerts' }).waitFor();
  });

  it('can be snoozed and told again', async () => {
    const { page, background } = await alerted();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'for an hour' }).click();
    await panel.getByText(/Snoozed until/).waitFor();
    expect(background.alerts.report().snoozedUntilMs).toBeGreaterThan(Date.now() + 3_500_000);
    await panel.getByRole('button', { name: 'Tell again' }).click();
    await panel.getByRole('button', { name: 'for an hour' }).waitFor();
    expect(background.alerts.report().snoozedUntilMs).toBeNull();
  });

  it('of a program that is muted does not come again', async () => {
    const { page, background } = await alerted();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Not about this program' }).click();
    await panel.getByText('Not told: where python3 can be reached').waitFor();
    expect(background.alerts.report().muted).toEqual([{ kind: 'exposed', program: 'python3' }]);
    await panel.getByRole('button', { name: 'Tell again' }).click();
    await panel.getByText('Not told: where python3').waitFor({ state: 'detached' });
    expect(background.alerts.report().muted).toEqual([]);
  });

  it('shows a hostile name as it is', async () => {
    const { page, complaints } = await alerted(hostile);
    const panel = await openPanel(page);
    await panel.getByText(`${hostile} (7702) waits on 0.0.0.0:8000`).waitFor();
    expect(await page.title()).not.toBe('1');
    expect(complaints).toEqual([]);
  });
});

describe('the rules', () => {
  it('are changed, refused and tried out in the window', async () => {
    const { page, background } = await alerted();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Rules…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Settings' });
    const exposed = dialog.getByRole('group', { name: /becomes reachable/ });
    await exposed.getByText('It would have told once in the last hour.').waitFor();
    const filter = exposed.getByRole('textbox');
    await filter.fill('prot:tcp');
    await exposed.getByText(/prot/).last().waitFor();
    expect(await filter.getAttribute('aria-invalid')).toBe('true');
    await filter.fill('-proc:python3');
    await exposed.getByText('It would have told nothing in the last hour.').waitFor();
    const rules = () => background.settings.state().settings['alerts.rules'];
    expect(rules()[0]?.filter).toBe('-proc:python3');
    await dialog.getByRole('button', { name: 'Usual rules' }).click();
    await exposed.getByText('It would have told once in the last hour.').waitFor();
    expect(rules()[0]?.filter).toBe('-port:1900,3702,5353,5355');
  });

  it('watch a port that is typed, and say what is no port', async () => {
    const { page, background } = await alerted();
    const panel = await openPanel(page);
    await panel.getByRole('button', { name: 'Rules…' }).click();
    const port = page.getByRole('textbox', { name: 'Port to watch' });
    await port.fill('70000');
    await port.press('Enter');
    await page.getByText(/Give a port from 0 to 65535/).waitFor();
    await port.fill('5432');
    await port.press('Enter');
    await page.getByRole('button', { name: 'Stop watching 5432' }).waitFor();
    expect(background.settings.state().settings['alerts.watchedPorts']).toEqual(['5432']);
    await page.getByRole('button', { name: 'Stop watching 5432' }).click();
    await page.getByRole('button', { name: 'Stop watching 5432' }).waitFor({ state: 'detached' });
  });
});

describe('for everybody', () => {
  it.each(['light', 'dark'] as const)(
    'has no serious finding of axe in %s',
    async (colorScheme) => {
      const { page } = await alerted();
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page)).toEqual([]);
      const panel = await openPanel(page);
      expect(await axeFindings(page)).toEqual([]);
      await panel.getByRole('button', { name: 'Rules…' }).click();
      await page.getByRole('button', { name: 'Add a rule' }).click();
      await page.getByText('Without a filter this rule says nothing.').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
