import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFindings } from '../support/layout-findings.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());

/** Every place a reader gets to, and the way back out of it. */
const places: readonly {
  readonly name: string;
  readonly enter: (view: OpenedView) => Promise<void>;
  readonly leave: (view: OpenedView) => Promise<void>;
}[] = [
  ...['Ports', 'Processes', 'Remotes', 'Sockets'].map((name, index) => ({
    name,
    enter: (view: OpenedView) => showView(view, index + 1),
    leave: () => Promise.resolve(),
  })),
  ...['Ports', 'Processes', 'Remotes', 'Sockets'].map((name, index) => ({
    name: `${name} with the inspector`,
    enter: async (view: OpenedView) => {
      await showView(view, index + 1);
      await press(view.page, 'ArrowDown', 'ArrowDown', 'Enter');
      await view.inspector.waitFor();
    },
    leave: (view: OpenedView) => press(view.page, 'Escape'),
  })),
  {
    name: 'a conflict',
    enter: async (view) => {
      await showView(view, 1);
      await view.port('tcp', 3000).first().click();
      await view.inspector.getByRole('complementary', { name: 'Conflict' }).waitFor();
    },
    leave: (view) => press(view.page, 'Escape'),
  },
  {
    name: 'the menu of a row',
    enter: async (view) => {
      await showView(view, 2);
      await press(view.page, 'ArrowDown', 'Shift+F10');
      await view.page.getByRole('menu').waitFor();
    },
    leave: async (view) => {
      await press(view.page, 'Escape');
      await view.page.getByRole('menu').waitFor({ state: 'detached' });
    },
  },
  ...[
    ['the command palette', 'Control+k'],
    ['the glossary', 'g'],
    ['the shortcuts', '?'],
  ].map(([name = '', key = '']) => ({
    name,
    enter: async (view: OpenedView) => {
      await view.list.focus();
      await press(view.page, key);
      await view.page.getByRole('dialog').waitFor();
    },
    leave: async (view: OpenedView) => {
      await press(view.page, 'Escape');
      await view.page.getByRole('dialog').waitFor({ state: 'detached' });
    },
  })),
];

async function showView({ page, list }: OpenedView, number: number): Promise<void> {
  await press(page, String(number));
  await list.focus();
  await press(page, 'Home');
}

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What `look` finds in each place, by the place. */
async function findingsIn(
  view: OpenedView,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const { name, enter, leave } of places) {
    await enter(view);
    const findings = await look(view.page);
    if (findings.length > 0) found[name] = findings;
    await leave(view);
  }
  return found;
}

describe('every place of the window', () => {
  it.each(['light', 'dark'] as const)(
    'is without a serious finding of axe in %s',
    async (colorScheme) => {
      const view = await openPortsView(browser, developer);
      await view.page.emulateMedia({ colorScheme });
      expect(await findingsIn(view, axeFindings)).toEqual({});
      expect(view.complaints).toEqual([]);
    },
  );

  it.each([
    { width: 720, height: 480 },
    { width: 900, height: 600 },
    { width: 1280, height: 800 },
    { width: 3840, height: 2160 },
    // 1280 × 800 at 200 % zoom (WCAG 1.4.4).
    { width: 640, height: 400 },
  ])('has everything in sight at $width × $height', async (viewport) => {
    const view = await openPortsView(browser, developer, viewport);
    const look = async (page: Page) => {
      await page.waitForTimeout(200);
      return layoutFindings(page);
    };
    expect(await findingsIn(view, look)).toEqual({});
  });
});

describe('the glossary', () => {
  it('opens at the word the reader comes from, and gives the focus back', async () => {
    const view = await openPortsView(browser, developer);
    await view.port('tcp', 5432).click();
    await view.inspector.locator('.glossary-word', { hasText: 'accepted' }).first().click();
    await view.page.getByRole('button', { name: 'All words' }).click();
    const sheet = view.page.getByRole('dialog', { name: 'The words' });
    await sheet.getByText('a port is a number, a socket a phone').waitFor();
    expect(await sheet.locator('.from dt').innerText()).toBe('Accepted');
    await view.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(view.complaints).toEqual([]);
  });
});
