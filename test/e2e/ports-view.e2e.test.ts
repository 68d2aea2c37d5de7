import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView } from '../support/open-ports-view.ts';
import { freshListener, sceneSockets } from '../support/scene.ts';

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

describe('the keyboard', () => {
  it('walks, folds and opens rows, and Escape leads back', async () => {
    const view = await developerView();
    await view.list.focus();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('ArrowRight');
    await view.page.keyboard.press('ArrowRight');
    const active = await view.list.getAttribute('aria-activedescendant');
    const line = view.page.locator(`#${active ?? 'none'}`);
    expect(await line.getAttribute('aria-level')).toBe('2');
    expect(await line.innerText()).toContain('0.0.0.0:22');
    await view.page.keyboard.press('Enter');
    await view.inspector.waitFor();
    await view.page.keyboard.press('Escape');
    await view.inspector.waitFor({ state: 'detached' });
    await view.page.keyboard.press('ArrowLeft');
    await view.page.keyboard.press('ArrowLeft');
    expect(await view.port('tcp', 22).getAttribute('aria-expanded')).toBe('false');
    await view.page.keyboard.press('End');
    const last = await view.list.getAttribute('aria-activedescendant');
    const lastIndex = await view.page.locator(`#${last ?? 'none'}`).getAttribute('aria-rowindex');
    expect(lastIndex).toBe(await view.list.getAttribute('aria-rowcount'));
  });

  it('shows its shortcuts', async () => {
    const view = await developerView();
    await view.page.keyboard.press('?');
    const sheet = view.page.getByRole('dialog');
    expect(await sheet.innerText()).toContain('Keyboard shortcuts');
    await view.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });
});

describe('the inspector', () => {
  it('explains a connection, draws it and names both ends', async () => {
    const view = await developerView();
    await view.port('tcp', 5432).getByRole('button').click();
    await view.line('127.0.0.1:51812').first().click();
    const words = await view.inspector.innerText();
    expect(words).toContain('{ tcp, 127.0.0.1, 5432, 127.0.0.1, 51812 }');
    expect(words).toContain('both ends are on this machine');
    expect(words).toMatch(/node\s+4711/);
    expect(await view.inspector.locator('[aria-current=step]').innerText()).toBe('ESTABLISHED');
  });

  it('explains its own words', async () => {
    const view = await developerView();
    await view.port('tcp', 5432).click();
    const word = view.inspector.locator('.glossary-word').first();
    await word.click();
    const popover = view.page.getByRole('dialog');
    await popover.waitFor();
    expect((await popover.locator('p').innerText()).length).toBeGreaterThan(20);
  });

  it('keeps showing what has closed, and says so', async () => {
    const view = await developerView();
    await view.port('tcp', 8080).click();
    view.monitor.advance(developer.filter((socket) => socket.local.port !== 8080));
    await view.inspector.getByText('It has closed.').waitFor();
    expect(await view.inspector.innerText()).toContain('8080');
  });

  it('is a drawer where there is little room', async () => {
    const view = await openPortsView(browser, developer, { width: 720, height: 480 });
    const before = await view.list.boundingBox();
    await view.port('tcp', 22).click();
    await view.inspector.waitFor();
    expect(await view.list.boundingBox()).toEqual(before);
    const box = await view.inspector.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(720);
  });
});

describe('pause, pace, export and theme', () => {
  it('stands still while paused, counts what it holds back, and catches up', async () => {
    const view = await developerView();
    await view.page.keyboard.press('p');
    view.monitor.advance([...developer, freshListener(8123)]);
    await view.page.getByText('one change since').waitFor();
    expect(await view.port('tcp', 8123).count()).toBe(0);
    await view.page.getByRole('button', { name: 'Resume' }).click();
    await view.port('tcp', 8123).waitFor();
  });

  it('asks the host for another pace', async () => {
    const view = await developerView();
    await view.page.getByRole('button', { name: /Read the socket table every/ }).click();
    await view.page.getByRole('menuitemradio', { name: '5 s', exact: true }).click();
    await expect.poll(() => view.monitor.asked.intervalsMs).toEqual([5000]);
  });

  it('saves a snapshot of what the search keeps', async () => {
    const view = await developerView();
    await view.search.fill('port:6379');
    await view.page.getByRole('button', { name: 'Export what the search keeps' }).click();
    const download = view.page.waitForEvent('download');
    await view.page.getByRole('menuitem', { name: /Snapshot/ }).click();
    const file = await (await download).path();
    const document = JSON.parse(await readFile(file, 'utf8')) as {
      format: string;
      sockets: unknown[];
    };
    expect(document.format).toBe('portside-snapshot');
    expect(document.sockets.length).toBeGreaterThan(0);
    expect(document.sockets.length).toBeLessThan(developer.length);
    await view.page.getByText(/^Saved as/).waitFor();
  });

  it('follows the system until told otherwise, and remembers', async () => {
    const view = await developerView();
    const ground = () => view.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await ground();
    await view.page.emulateMedia({ colorScheme: 'dark' });
    const dark = await ground();
    expect(dark).not.toBe(light);
    const button = view.page.getByRole('button', { name: /^Colours/ });
    await button.click();
    await expect.poll(ground).toBe(light);
    await view.page.reload();
    await view.page.getByText(/^updated/).waitFor();
    await expect.poll(ground).toBe(light);
  });
});
