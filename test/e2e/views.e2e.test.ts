import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { freshListener, sceneSockets } from '../support/scene.ts';
import { settled } from '../support/settled.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());

function tab(view: OpenedView, name: string) {
  return view.page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
}

/** The first cell of text of each row in sight, from the top. */
async function column(view: OpenedView, name: string): Promise<readonly string[]> {
  return view.list.locator(`[data-key] .${name}`).allInnerTexts();
}

async function showAllColumns(view: OpenedView): Promise<void> {
  await view.page.getByRole('button', { name: 'Columns' }).click();
  const hidden = view.page.locator('[role=menuitemcheckbox][aria-checked=false]');
  await view.page.locator('[role=menuitemcheckbox]').first().waitFor();
  while ((await hidden.count()) > 0) await hidden.first().click();
  await view.page.keyboard.press('Escape');
}

async function unfoldAll(view: OpenedView): Promise<void> {
  await view.page.keyboard.press('Control+k');
  await view.page.getByRole('dialog').waitFor();
  await view.page.keyboard.type('Unfold all');
  await view.page.getByRole('option', { name: 'Unfold all' }).click();
  await view.list.locator('[role=row][aria-level="2"]').first().waitFor();
}

/** Cells with neither words nor a picture, and in which line they are. */
function blankCells({ list }: OpenedView): Promise<readonly string[]> {
  return list
    .getByRole('gridcell')
    .evaluateAll((cells) =>
      cells
        .filter((cell) => cell.textContent.trim() === '' && cell.querySelector('svg') === null)
        .map(
          (cell) => `${cell.getAttribute('class')} of ${cell.closest('[role=row]')?.textContent}`,
        ),
    );
}

describe('the views', () => {
  it('are switched by the keys 1 to 5 and by the switch', async () => {
    const view = await openPortsView(browser, developer);
    await view.page.keyboard.press('2');
    expect(await tab(view, 'Processes').getAttribute('aria-current')).toBe('page');
    await view.line('redis-server').waitFor();
    await view.page.keyboard.press('3');
    await view.line('this machine').first().waitFor();
    await tab(view, 'Sockets').click();
    expect(await view.list.getAttribute('aria-rowcount')).toBe(String(developer.length + 1));
    await view.page.keyboard.press('1');
    await view.port('tcp', 5432).waitFor();
    expect(view.complaints).toEqual([]);
  });

  it('leave the digits to the search box', async () => {
    const view = await openPortsView(browser, developer);
    await view.search.pressSequentially('3');
    expect(await tab(view, 'Ports').getAttribute('aria-current')).toBe('page');
    expect(await view.search.inputValue()).toBe('3');
  });

  it('take the selected socket along', async () => {
    const view = await openPortsView(browser, developer);
    await view.page.keyboard.press('4');
    await view.line('51812').first().click();
    const key = await view.list.locator('[aria-selected=true]').getAttribute('data-key');
    for (const number of ['2', '3', '1', '4']) {
      await view.page.keyboard.press(number);
      const selected = view.list.locator('[aria-selected=true]');
      await selected.waitFor();
      expect(await selected.getAttribute('data-key')).toBe(key);
    }
    expect(await view.inspector.innerText()).toContain('51812');
  });

  it('walk and unfold by the keyboard', async () => {
    const view = await openPortsView(browser, developer);
    await view.page.keyboard.press('2');
    await view.list.focus();
    await view.page.keyboard.press('ArrowDown');
    await view.page.keyboard.press('ArrowRight');
    await view.page.keyboard.press('ArrowRight');
    const active = await view.list.getAttribute('aria-activedescendant');
    const line = view.page.locator(`#${active ?? 'none'}`);
    expect(await line.getAttribute('aria-level')).toBe('2');
    expect(await line.innerText()).toContain('5353');
  });

  it('obey the search box', async () => {
    const view = await openPortsView(browser, developer);
    await view.search.fill('proc:redis-server');
    await tab(view, 'Processes').click();
    expect(await view.list.locator('[data-key]').count()).toBe(1);
    await view.search.fill('proc:nobody');
    await view.page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
  });

  it('show what opens and what closes', async () => {
    const view = await openPortsView(browser, developer);
    await tab(view, 'Sockets').click();
    view.monitor.advance([...developer, freshListener(8123)]);
    await view.list.locator('.opened', { hasText: '8123' }).waitFor();
    view.monitor.advance(developer);
    await view.list.locator('.closed', { hasText: '8123' }).waitFor();
  });
});

describe('the Sockets view', () => {
  it('is sorted by each column, both ways', async () => {
    const view = await openPortsView(browser, developer);
    await tab(view, 'Sockets').click();
    await view.list.getByRole('columnheader', { name: 'PID' }).getByRole('button').click();
    const up = await column(view, 'pid');
    expect(up[0]).toBe('600');
    const header = view.list.getByRole('columnheader', { name: 'PID' });
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(async () => (await column(view, 'pid'))[0]).toBe('9120');
  });

  it('shows the columns that were chosen, also next time', async () => {
    const view = await openPortsView(browser, developer);
    await tab(view, 'Sockets').click();
    await view.page.getByRole('button', { name: 'Columns' }).click();
    await view.page.getByRole('menuitemcheckbox', { name: 'User id' }).click();
    await view.page.keyboard.press('Escape');
    const header = view.list.getByRole('columnheader', { name: 'User id' });
    await header.waitFor();
    await view.page.reload();
    await tab(view, 'Sockets').click();
    await header.waitFor();
  });

  it('leave no cell blank without a reason, whatever columns are shown', async () => {
    const view = await openPortsView(browser, developer, { width: 1900, height: 1100 });
    for (const name of ['Ports', 'Processes', 'Remotes', 'Sockets']) {
      await tab(view, name).click();
      await showAllColumns(view);
      if (name !== 'Sockets') await unfoldAll(view);
      await settled(view.page);
      expect(await view.list.getByRole('gridcell').count()).toBeGreaterThan(20);
      expect(await blankCells(view), name).toEqual([]);
    }
  });
});
