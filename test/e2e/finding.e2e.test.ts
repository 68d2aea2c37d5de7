import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { manySockets } from '../support/many-sockets.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());

function options(view: OpenedView): Locator {
  return view.page.getByRole('listbox').getByRole('option');
}

function chip(view: OpenedView, term: string): Locator {
  return view.page.getByRole('group', { name: 'Filters', exact: true }).getByText(term, {
    exact: true,
  });
}

async function type(view: OpenedView, text: string): Promise<void> {
  await view.page.keyboard.press('/');
  await view.page.keyboard.type(text);
}

describe('completion in the search box', () => {
  it('leads from a key to a value to a chip by the keyboard alone', async () => {
    const view = await openPortsView(browser, developer);
    await type(view, 'pr');
    expect(await view.search.getAttribute('aria-expanded')).toBe('true');
    expect(await options(view).first().innerText()).toMatch(/^proc:\s*part of/);
    await view.page.keyboard.press('ArrowDown');
    expect(await view.search.getAttribute('aria-activedescendant')).toBe('search-proposal-0');
    await view.page.keyboard.press('Enter');
    expect(await view.search.inputValue()).toBe('proc:');
    await options(view).getByText('redis-server').waitFor();
    await view.page.keyboard.type('red');
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('Enter');
    expect(await view.search.inputValue()).toBe('proc:redis-server');
    expect(await view.search.getAttribute('aria-expanded')).toBe('false');
    await view.page.keyboard.press('Enter');
    expect(await view.search.inputValue()).toBe('');
    await chip(view, 'proc:redis-server').waitFor();
    await view.port('tcp', 22).waitFor({ state: 'detached' });
    expect(view.complaints).toEqual([]);
  });

  it('tells ports with their services and how many sockets have them', async () => {
    const view = await openPortsView(browser, developer);
    await type(view, 'port:543');
    expect(await options(view).first().innerText()).toMatch(/^5432\s+postgresql\s+\d+$/);
  });

  it('can be closed by Escape, which keeps the text, and opened by an arrow', async () => {
    const view = await openPortsView(browser, developer);
    await type(view, 'no');
    await options(view).first().waitFor();
    await view.page.keyboard.press('Escape');
    await options(view).first().waitFor({ state: 'detached' });
    expect(await view.search.inputValue()).toBe('no');
    await view.page.keyboard.press('ArrowDown');
    await options(view).first().waitFor();
  });

  it('takes a click, and leaves the cursor after what it inserted', async () => {
    const view = await openPortsView(browser, developer);
    await type(view, 'redis');
    await options(view).getByText('redis-server').click();
    await view.page.keyboard.type(',node');
    expect(await view.search.inputValue()).toBe('proc:redis-server,node');
  });
});

describe('chips', () => {
  it('are switched off and on, removed, and taken back into the box', async () => {
    const view = await openPortsView(browser, developer);
    await type(view, 'port:6379 proto:tcp ');
    await view.port('tcp', 22).waitFor({ state: 'detached' });
    await chip(view, 'port:6379').click();
    await view.port('tcp', 22).waitFor();
    expect(await chip(view, 'port:6379').getAttribute('aria-pressed')).toBe('false');
    await chip(view, 'port:6379').click();
    await view.port('tcp', 22).waitFor({ state: 'detached' });
    await view.page.getByRole('button', { name: 'Remove port:6379' }).click();
    await view.port('tcp', 22).waitFor();
    await view.search.focus();
    await view.page.keyboard.press('Backspace');
    expect(await view.search.inputValue()).toBe('proto:tcp');
    expect(await view.page.getByRole('group', { name: 'Filters', exact: true }).count()).toBe(0);
  });
});

describe('saved filters', () => {
  it('are named, picked on the next visit, renamed and deleted', async () => {
    const view = await openPortsView(browser, developer);
    const menu = view.page.getByRole('button', { name: 'Saved filters' });
    await type(view, 'port:6379 ');
    await menu.click();
    await view.page.getByRole('textbox', { name: /Save this filter/ }).fill('the cache');
    await view.page.keyboard.press('Enter');
    await view.page.getByRole('button', { name: /^the cache/ }).waitFor();
    await view.page.reload();
    await view.port('tcp', 22).waitFor();
    await menu.click();
    await view.page.getByRole('button', { name: 'Rename the cache' }).click();
    await view.page.getByRole('textbox', { name: 'Rename the cache' }).fill('redis');
    await view.page.keyboard.press('Enter');
    await view.page.getByRole('button', { name: /^redis/ }).click();
    await chip(view, 'port:6379').waitFor();
    await view.port('tcp', 22).waitFor({ state: 'detached' });
    await menu.click();
    await view.page.getByRole('button', { name: 'Delete redis' }).click();
    await view.page.getByRole('button', { name: /^redis/ }).waitFor({ state: 'detached' });
  });
});

describe('on a machine with 20,000 sockets', () => {
  it('shows each key at once and narrows when the typing pauses', async () => {
    const view = await openPortsView(browser, manySockets(20_000, Date.now()));
    await type(view, 'proc:worker-7');
    expect(await view.search.inputValue()).toBe('proc:worker-7');
    await view.list.getByText('worker-7').first().waitFor();
    await expect
      .poll(() => view.list.locator('[data-key]', { hasText: 'worker-1 ' }).count())
      .toBe(0);
  });
});
