import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());

/** A window that may use the clipboard. */
async function handsView(): Promise<OpenedView> {
  const view = await openPortsView(browser, developer);
  await view.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return view;
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('menuitem', { name }).click();
}

function chip(view: OpenedView, term: string) {
  const chips = view.page.getByRole('group', { name: 'Filters', exact: true });
  return chips.getByText(term, { exact: true });
}

describe('the menu of a row', () => {
  it('comes by the right button and copies what it says', async () => {
    const view = await handsView();
    await view.port('tcp', 5432).click({ button: 'right' });
    await choose(view.page, /^Copy endpoint/);
    await view.page.getByText('Copied 127.0.0.1:5432').waitFor();
    expect(await clipboard(view.page)).toBe('127.0.0.1:5432');
    await view.port('tcp', 5432).click({ button: 'right' });
    await choose(view.page, /^Copy command that ends it/);
    await expect.poll(() => clipboard(view.page)).toMatch(/^kill 8\d\d$/);
    await view.port('tcp', 5432).click({ button: 'right' });
    await choose(view.page, /^Copy as JSON/);
    await expect.poll(() => clipboard(view.page)).toMatch(/^\[/);
    expect(JSON.parse(await clipboard(view.page))).toHaveLength(4);
    expect(view.complaints).toEqual([]);
  });

  it('comes by the keyboard, filters, and gives the focus back', async () => {
    const view = await handsView();
    await view.list.focus();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Shift+F10');
    await view.page.getByRole('menu').waitFor();
    await view.page.keyboard.press('Escape');
    await view.page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await view.list.evaluate((list) => list === document.activeElement)).toBe(true);
    await view.page.keyboard.press('Shift+F10');
    await view.page.getByRole('menuitem', { name: 'Hide' }).focus();
    await view.page.keyboard.press('ArrowRight');
    await view.page.getByRole('menuitem', { name: /^This port/ }).waitFor();
    await view.page.keyboard.press('Enter');
    await chip(view, '-port:22').waitFor();
    await view.port('tcp', 22).waitFor({ state: 'detached' });
  });

  it('narrows the list to a value, or with Shift hides it', async () => {
    const view = await handsView();
    await view.port('tcp', 6379).click({ button: 'right' });
    await choose(view.page, /^Show only/);
    await choose(view.page, /^This process name/);
    await chip(view, 'proc:redis-server').waitFor();
    await view.port('tcp', 5432).waitFor({ state: 'detached' });
    await view.port('tcp', 6379).click({ button: 'right' });
    await choose(view.page, /^Show only/);
    await view.page
      .getByRole('menuitem', { name: /^This process name/ })
      .click({ modifiers: ['Shift'] });
    await chip(view, '-proc:redis-server').waitFor();
  });

  it('unfolds and folds everything', async () => {
    const view = await handsView();
    await view.port('tcp', 22).click({ button: 'right' });
    await choose(view.page, /^Unfold all/);
    await expect.poll(() => view.port('tcp', 22).getAttribute('aria-expanded')).toBe('true');
    await view.port('tcp', 22).click({ button: 'right' });
    await choose(view.page, /^Fold all/);
    await expect.poll(() => view.port('tcp', 22).getAttribute('aria-expanded')).toBe('false');
  });

  it('opens a page of this machine, and asks nothing of it before', async () => {
    const view = await handsView();
    const asked: string[] = [];
    await view.page.context().route('http://127.0.0.1:3000/', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await view.port('tcp', 22).click({ button: 'right' });
    await view.page.getByRole('menuitem', { name: /^Copy endpoint/ }).waitFor();
    expect(await view.page.getByRole('menuitem', { name: /^Open in browser/ }).count()).toBe(0);
    await view.page.keyboard.press('Escape');
    await view.port('tcp', 3000).first().click({ button: 'right' });
    await view.page.getByRole('menuitem', { name: /^Open in browser/ }).waitFor();
    expect(asked).toEqual([]);
    const popup = view.page.context().waitForEvent('page');
    await choose(view.page, /^Open in browser/);
    expect(await (await popup).evaluate(() => globalThis.opener as unknown)).toBeNull();
    expect(asked).toEqual(['http://127.0.0.1:3000/']);
  });

  it('stands in the inspector too', async () => {
    const view = await handsView();
    await view.port('tcp', 8080).click();
    await view.inspector.getByRole('button', { name: 'More actions' }).click();
    await choose(view.page, /^Copy curl command/);
    await expect.poll(() => clipboard(view.page)).toBe('curl -i http://192.168.1.20:8080/');
  });
});

describe('the command palette', () => {
  it('finds a command by a few letters and runs it', async () => {
    const view = await handsView();
    await view.page.keyboard.press('Control+k');
    await view.page.getByRole('dialog').waitFor();
    await view.page.keyboard.type('pau');
    await view.page.keyboard.press('Enter');
    await view.page.getByRole('dialog').waitFor({ state: 'detached' });
    await view.page.getByText(/^List paused/).waitFor();
  });

  it('acts on the chosen row', async () => {
    const view = await handsView();
    await view.port('tcp', 5432).click();
    await view.page.keyboard.press('Control+k');
    await view.page.keyboard.type('copy url');
    await view.page.getByRole('option', { name: /^Copy URL/ }).click();
    await expect.poll(() => clipboard(view.page)).toBe('postgresql://localhost:5432');
  });

  it('says when nothing is called that', async () => {
    const view = await handsView();
    await view.page.keyboard.press('Control+k');
    await view.page.keyboard.type('xyzzy');
    await view.page.getByText('No command is called that.').waitFor();
    await view.page.keyboard.press('Escape');
    await view.page.getByRole('dialog').waitFor({ state: 'detached' });
  });
});

describe('the state diagram', () => {
  it('stands folded under the strip, shows the way taken, and is remembered', async () => {
    const view = await handsView();
    await view.port('tcp', 5432).getByRole('button').click();
    await view.line('127.0.0.1:51812').first().click();
    await view.inspector.getByText('All TCP states').click();
    const diagram = view.inspector.getByRole('img', { name: /It is in ESTABLISHED/ });
    expect(await diagram.getAttribute('aria-label')).toContain(
      'CLOSED → LISTEN → SYN-RECEIVED → ESTABLISHED',
    );
    expect(await diagram.locator('.node.now').textContent()).toBe('ESTABLISHED');
    await view.page.keyboard.press('Escape');
    await view.line('127.0.0.1:51812').first().click();
    await diagram.waitFor();
  });
});
