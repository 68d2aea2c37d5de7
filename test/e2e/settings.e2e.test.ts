import { readFile, writeFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { allAxeFindings } from '../support/axe-findings.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openSettings(): Promise<OpenedView> {
  const view = await openPortsView(browser, [sampleListener(3000)]);
  await view.page.keyboard.press('Control+,');
  await dialogOf(view.page).waitFor();
  return view;
}

async function showSection(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click();
}

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'Settings' });
}

async function stored({ background }: OpenedView): Promise<unknown> {
  return JSON.parse(await readFile(background.settings.state().path, 'utf8')) as unknown;
}

describe('the settings window', () => {
  it('opens from the toolbar and with a key, and gives the focus back', async () => {
    const { page } = await openPortsView(browser, []);
    const button = page.getByRole('button', { name: 'Settings', exact: true });
    await button.click();
    await dialogOf(page).waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Control+,');
    await dialogOf(page).waitFor();
    await page.keyboard.press('Control+,');
    await dialogOf(page).waitFor({ state: 'detached' });
  });

  it('changes the theme at once, stores it, and takes it back', async () => {
    const view = await openSettings();
    await view.page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await view.page.locator('html[data-theme=dark]').waitFor({ state: 'attached' });
    expect(await stored(view)).toEqual({ version: 1, theme: 'dark' });
    await view.page.getByRole('button', { name: 'Undo' }).click();
    await view.page.locator('html:not([data-theme])').waitFor({ state: 'attached' });
    expect(await stored(view)).toEqual({ version: 1 });
  });

  it('tells what a value may be, and gives back what stands', async () => {
    const view = await openSettings();
    const field = view.page.getByRole('textbox', { name: 'Time between readings' });
    await field.fill('soon');
    await field.press('Enter');
    await view.page.getByRole('alert').getByText('Give a time from 250 ms').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.press('Escape');
    expect(await field.inputValue()).toBe('1s');
    await field.fill('2s');
    await field.press('Enter');
    await vi.waitFor(() => expect(view.monitor.asked.intervalsMs).toEqual([2000]));
    expect(view.complaints).toEqual([]);
  });

  it('names ports, and forgets names', async () => {
    const view = await openSettings();
    const { page } = view;
    await showSection(page, 'Ports');
    await page.getByRole('textbox', { name: 'Port to name' }).fill('3000');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('my shop');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Name of port 3000' }).waitFor();
    expect(await stored(view)).toEqual({ version: 1, names: { 3000: 'my shop' } });
    await page.getByRole('textbox', { name: 'Port to name' }).fill('web');
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('my till');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('Give a port').waitFor();
    await page.getByRole('button', { name: 'Forget the name of port 3000' }).click();
    await vi.waitFor(async () => expect(await stored(view)).toEqual({ version: 1 }));
  });

  it('follows what others change, and resets all', async () => {
    const view = await openSettings();
    const { path } = view.background.settings.state();
    await writeFile(path, '{"version":1,"history.maxAgeDays":3,"theme":"dark"}');
    await showSection(view.page, 'History');
    const field = view.page.getByRole('textbox', { name: 'Forget after' });
    await vi.waitFor(async () => expect(await field.inputValue()).toBe('3'));
    await view.page.getByRole('button', { name: 'Reset all' }).click();
    await vi.waitFor(async () => expect(await stored(view)).toEqual({ version: 1 }));
    expect(await field.inputValue()).toBe('14');
  });

  it('says in the window and in the status line that the file is broken', async () => {
    const view = await openPortsView(browser, []);
    await writeFile(view.background.settings.state().path, '{');
    await view.page.getByRole('button', { name: 'one note on the settings' }).click();
    await dialogOf(view.page).getByText('The settings file cannot be understood').waitFor();
  });

  it('goes from section to section by keys, and opens where it was left', async () => {
    const { page } = await openSettings();
    await page.getByRole('tab', { name: 'General' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Start at login' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Space');
    await page.getByRole('textbox', { name: 'Forget after' }).waitFor();
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'detached' });
    await page.keyboard.press('Control+,');
    await page.getByRole('tab', { name: 'History', selected: true }).waitFor();
  });

  it('takes back a rule of the alerts like any other change', async () => {
    const view = await openSettings();
    await showSection(view.page, 'Alerts');
    const rule = view.page.getByRole('checkbox', { name: /waits on a new port/ });
    await rule.uncheck();
    const rules = () => view.background.settings.state().settings['alerts.rules'];
    await vi.waitFor(() => expect(rules()[1]?.enabled).toBe(false));
    await view.page.getByRole('button', { name: 'Undo' }).click();
    await vi.waitFor(() => expect(rules()[1]?.enabled).toBe(true));
  });

  it('says beside the switch what could not be done, and what to do', async () => {
    const view = await openSettings();
    const failure = { key: 'desktop.autostartUnwritten', values: { path: '/x', reason: 'EROFS' } };
    await showSection(view.page, 'Desktop');
    view.background.settings.setFailure('startAtLogin', failure);
    const login = view.page.getByRole('switch', { name: 'Start at login' });
    await view.page.getByText('/x could not be written (EROFS)').waitFor();
    expect(await login.getAttribute('aria-describedby')).toContain('failure');
    expect(await allAxeFindings(view.page)).toEqual([]);
  });

  it('is without faults that a tool can find, in both themes', async () => {
    const { page } = await openSettings();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const name of ['General', 'Desktop', 'Ports', 'Alerts', 'History']) {
        await showSection(page, name);
        expect(await allAxeFindings(page)).toEqual([]);
      }
    }
  });
});
