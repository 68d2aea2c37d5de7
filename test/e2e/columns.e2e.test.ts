import type { Browser, Locator } from 'playwright-core';
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

async function heads(view: OpenedView): Promise<readonly string[]> {
  const all = await view.list.getByRole('columnheader').all();
  const names = await Promise.all(all.map((head) => head.getAttribute('data-column')));
  return names.map((name) => name ?? '');
}

function head(view: OpenedView, name: string): Locator {
  return view.list.locator(`[data-column=${name}]`);
}

async function widthOf(target: Locator): Promise<number> {
  return Math.round((await target.boundingBox())?.width ?? 0);
}

async function drag(view: OpenedView, from: Locator, toX: number): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error('nothing to drag');
  const y = box.y + box.height / 2;
  await view.page.mouse.move(box.x + box.width / 2, y);
  await view.page.mouse.down();
  await view.page.mouse.move(toX, y, { steps: 6 });
  await view.page.mouse.up();
}

describe('the columns', () => {
  it('are dragged to another place, which does not sort, and stay there next time', async () => {
    const view = await openPortsView(browser, developer);
    const scope = await head(view, 'scope').boundingBox();
    await drag(view, head(view, 'age').getByRole('button'), (scope?.x ?? 0) + 4);
    const moved = ['port', 'service', 'age', 'scope', 'process', 'connections', 'history'];
    expect(await heads(view)).toEqual(moved);
    expect(await head(view, 'age').getAttribute('aria-sort')).toBe('none');
    const cells = await view.port('tcp', 5432).getByRole('gridcell').allInnerTexts();
    expect(cells[3]).toContain('this machine');
    await view.page.reload();
    await view.port('tcp', 5432).waitFor();
    expect(await heads(view)).toEqual(moved);
    expect(view.complaints).toEqual([]);
  });

  it('stay as they were when a drag is given up', async () => {
    const view = await openPortsView(browser, developer);
    const before = await heads(view);
    const box = await head(view, 'age').boundingBox();
    await view.page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 10);
    await view.page.mouse.down();
    await view.page.mouse.move(300, (box?.y ?? 0) + 10, { steps: 4 });
    await view.list.locator('.drop-before').waitFor();
    await view.page.keyboard.press('Escape');
    await view.page.mouse.up();
    expect(await heads(view)).toEqual(before);
  });

  it('are pulled wider, never so narrow that nothing shows, and find their width again', async () => {
    const view = await openPortsView(browser, developer);
    const scope = head(view, 'scope');
    const usual = await widthOf(scope);
    const box = await scope.boundingBox();
    const edge = (box?.x ?? 0) + (box?.width ?? 0);
    await drag(view, scope.locator('.edge'), edge + 66);
    expect(await widthOf(scope)).toBeGreaterThan(usual + 50);
    await drag(view, scope.locator('.edge'), 0);
    expect(await widthOf(scope)).toBe(40);
    expect(await head(view, 'port').count()).toBe(1);
    await scope.locator('.edge').dblclick();
    expect(await widthOf(scope)).toBe(usual);
  });

  it('obey the keyboard and say what became of them', async () => {
    const view = await openPortsView(browser, developer);
    await head(view, 'service').getByRole('button').focus();
    await view.page.keyboard.press('Alt+ArrowRight');
    expect((await heads(view)).slice(0, 3)).toEqual(['port', 'scope', 'service']);
    await view.page.getByText('Service: column 3 of 7').waitFor({ state: 'attached' });
    const before = await widthOf(head(view, 'service'));
    await view.page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => widthOf(head(view, 'service'))).toBe(before + 16);
    await view.page.keyboard.press('ArrowLeft');
    const focused = view.page.locator('[data-column=scope] :focus');
    expect(await focused.count()).toBe(1);
  });

  it('are hidden, shown and put back by the menu, the lead excepted', async () => {
    const view = await openPortsView(browser, developer);
    const menu = view.page.getByRole('button', { name: 'Columns' });
    const item = (name: string) => view.page.getByRole('menuitemcheckbox', { name });
    await menu.click();
    expect(await item('Port').getAttribute('aria-disabled')).toBe('true');
    await item('Service').click();
    await item('Bound to').click();
    expect(await heads(view)).toContain('addresses');
    expect(await heads(view)).not.toContain('service');
    await view.page.getByRole('menuitem', { name: /^Reset columns/ }).click();
    expect((await heads(view))[1]).toBe('service');
  });

  it('belong to each view alone', async () => {
    const view = await openPortsView(browser, developer);
    const before = await heads(view);
    await view.page.keyboard.press('3');
    await head(view, 'services').getByRole('button').focus();
    await view.page.keyboard.press('Alt+ArrowRight');
    expect((await heads(view))[1]).toBe('process');
    await view.page.keyboard.press('1');
    await view.port('tcp', 5432).waitFor();
    expect(await heads(view)).toEqual(before);
  });
});
