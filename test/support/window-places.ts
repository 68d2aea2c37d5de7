import type { Locator, Page } from 'playwright-core';
import type { OpenedView } from './open-ports-view.ts';

/** A place of the window that a reader gets to, whatever language it speaks, and the way back. */
export interface WindowPlace {
  readonly name: string;
  /** What has to be in the table for the place to be there. */
  readonly needs: 'nothing' | 'rows' | 'developer' | 'unix';
  readonly enter: (view: OpenedView) => Promise<void>;
  readonly leave: (view: OpenedView) => Promise<void>;
}

const views = ['Ports', 'Processes', 'Remotes', 'Sockets', 'Unix'] as const;

/** Every place of the window but those that a host has to grant. */
export const windowPlaces: readonly WindowPlace[] = [
  ...views.map((name, index) => view(name, index + 1)),
  view('History', 6),
  ...views.slice(0, 4).map((name, index) =>
    inspector(`${name} with the inspector`, 'rows', async (opened) => {
      await showView(opened, index + 1);
      await press(opened.page, 'ArrowDown', 'ArrowDown', 'Enter');
    }),
  ),
  inspector('Unix with the inspector', 'unix', async (opened) => {
    await showView(opened, 5);
    await opened.list.locator('[data-key]').first().click();
  }),
  inspector('a conflict', 'developer', async (opened) => {
    await showView(opened, 1);
    await opened.port('tcp', 3000).first().click();
  }),
  search('the filter keys', async ({ page }) => {
    await press(page, '/', 'ArrowDown');
    await page.locator('.proposals').waitFor();
  }),
  search(
    'the values of a filter',
    async ({ page }) => {
      await press(page, '/');
      await page.keyboard.type('state:');
      await press(page, 'ArrowDown');
      await page.locator('.proposals').waitFor();
    },
    'rows',
  ),
  search('chips', async ({ page }) => {
    await press(page, '/');
    await page.keyboard.type('proto:tcp -state:time-wait remote:203.0.113.0/24,10.0.0.0/8 ');
    await page.locator('.filter-chips').waitFor();
  }),
  search('a wrong filter', async ({ page }) => {
    await press(page, '/');
    await page.keyboard.type('prot:tcp');
    await page.locator('.search.wrong').waitFor();
  }),
  search('nothing that matches', async ({ page }) => {
    await press(page, '/');
    await page.keyboard.type('proc:nobody');
  }),
  search('saved filters', async ({ page }) => {
    await press(page, '/');
    await page.keyboard.type('port:1-9000 ');
    await page.locator('.search .lucide-bookmark').click();
    await page.locator('#saved-filter-name').fill('low ports');
    await press(page, 'Enter');
    await page.locator('.saved-filters li').first().waitFor();
  }),
  layer('the menu of a row', '[role=menu]', 'rows', async (opened) => {
    await showView(opened, 2);
    await press(opened.page, 'ArrowDown', 'Shift+F10');
  }),
  layer('the columns', '[role=menu]', 'rows', (opened) => openBy(opened, '.lucide-columns-3')),
  {
    name: 'the quick filters',
    needs: 'nothing',
    enter: async (opened: OpenedView): Promise<void> => {
      await showView(opened, 1);
      const menu = opened.page.locator('.quick-trigger');
      if (await menu.isVisible()) await menu.click();
    },
    leave: async ({ page }: OpenedView): Promise<void> => {
      await press(page, 'Escape');
      await page.locator('[role=menu]').waitFor({ state: 'detached' });
    },
  },
  layer('the intervals', '[role=menu]', 'nothing', (opened) => openBy(opened, '.lucide-timer')),
  layer('the exports', '[role=menu]', 'nothing', (opened) => openBy(opened, '.lucide-download')),
  layer('the languages', '[role=menu]', 'nothing', (opened) => openBy(opened, '.lucide-languages')),
  layer('the alerts', '[role=dialog]', 'nothing', (opened) => openBy(opened, '.lucide-bell')),
  layer('the rules of alerts', '[role=dialog]', 'nothing', async (opened) => {
    await openBy(opened, '.lucide-bell');
    await opened.page.locator('.alerts-panel .head .chip-button').last().click();
  }),
  byKey('the command palette', 'Control+k'),
  byKey('the glossary', 'g'),
  byKey('the shortcuts', '?'),
  ...[0, 1, 2, 3, 4].map((index) =>
    layer(`section ${index + 1} of the settings`, '[role=dialog]', 'nothing', async (opened) => {
      await focusList(opened);
      await press(opened.page, 'Control+,');
      await opened.page.getByRole('dialog').getByRole('tab').nth(index).click();
    }),
  ),
  {
    name: 'a toast',
    needs: 'nothing',
    enter: async (opened: OpenedView): Promise<void> => {
      await showView(opened, 1);
      await openBy(opened, '.lucide-download');
      const downloaded = opened.page.waitForEvent('download');
      await press(opened.page, 'ArrowDown', 'Enter');
      await downloaded;
      await opened.page.locator('.toast').waitFor();
    },
    leave: () => Promise.resolve(),
  },
];

function view(name: string, number: number): WindowPlace {
  return {
    name,
    needs: 'nothing',
    enter: (opened) => showView(opened, number),
    leave: () => Promise.resolve(),
  };
}

function inspector(
  name: string,
  needs: WindowPlace['needs'],
  open: WindowPlace['enter'],
): WindowPlace {
  return {
    name,
    needs,
    enter: async (opened: OpenedView): Promise<void> => {
      await open(opened);
      await opened.page.locator('.inspector').waitFor();
    },
    leave: async ({ page }: OpenedView): Promise<void> => {
      await press(page, 'Escape');
      await page.locator('.inspector').waitFor({ state: 'detached' });
    },
  };
}

function search(
  name: string,
  enter: WindowPlace['enter'],
  needs: WindowPlace['needs'] = 'nothing',
): WindowPlace {
  return {
    name,
    needs,
    enter: async (opened: OpenedView): Promise<void> => {
      await showView(opened, 1);
      await enter(opened);
    },
    leave: async ({ page }: OpenedView): Promise<void> => {
      await press(page, 'Escape');
      await page.locator('#search').fill('');
      const chips = page.locator('.filter-chips .remove');
      while ((await chips.count()) > 0) await chips.first().click();
      await page.locator('#search').blur();
    },
  };
}

/** A menu, popover or dialog, which Escape closes. */
function layer(
  name: string,
  selector: string,
  needs: WindowPlace['needs'],
  open: WindowPlace['enter'],
): WindowPlace {
  const lying = ({ page }: OpenedView): Locator => page.locator(selector).last();
  return {
    name,
    needs,
    enter: async (opened: OpenedView): Promise<void> => {
      await showView(opened, 1);
      await open(opened);
      await lying(opened).waitFor();
    },
    leave: async (opened): Promise<void> => {
      await press(opened.page, 'Escape');
      await lying(opened).waitFor({ state: 'detached' });
    },
  };
}

function byKey(name: string, key: string): WindowPlace {
  return layer(name, '[role=dialog]', 'nothing', async (opened) => {
    await focusList(opened);
    await press(opened.page, key);
  });
}

async function openBy({ page }: OpenedView, icon: string): Promise<void> {
  await page.locator(`button:has(${icon})`).first().click();
}

async function showView(opened: OpenedView, number: number): Promise<void> {
  await press(opened.page, String(number));
  await focusList(opened);
  await press(opened.page, 'Home');
}

/** Keys go to the list where there is one, else to the window. */
async function focusList({ list }: OpenedView): Promise<void> {
  if ((await list.count()) > 0) await list.focus();
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
