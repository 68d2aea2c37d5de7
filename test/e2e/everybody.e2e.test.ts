import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aUnixSocket } from '../support/a-unix-socket.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFindings } from '../support/layout-findings.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { manySockets } from '../support/many-sockets.ts';
import { sceneSockets } from '../support/scene.ts';
import { settled } from '../support/settled.ts';
import { windowPlaces, type WindowPlace } from '../support/window-places.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const tables = {
  none: [],
  developer: sceneSockets('developer', Date.now()),
  many: manySockets(2000, Date.now()),
} as const;
type Table = keyof typeof tables;

const unixSockets = [
  aUnixSocket({ inode: 7, path: '/run/dbus/system_bus_socket' }),
  aUnixSocket({ inode: 8, path: `/var/lib/${'a-deep-folder/'.repeat(9)}socket`, owners: [] }),
  aUnixSocket({ inode: 9, path: null, state: 'connected', otherEnd: 7 }),
];

async function openOn(
  table: Table,
  viewport?: { width: number; height: number },
  locale?: string,
): Promise<OpenedView> {
  const view = await openPortsView(browser, tables[table], viewport, locale);
  if (table !== 'none') view.monitor.setUnix({ sockets: unixSockets });
  return view;
}

function isThere({ needs }: WindowPlace, table: Table): boolean {
  if (needs === 'developer') return table === 'developer';
  return needs === 'nothing' || table !== 'none';
}

/** What `look` finds in each place, by the place. */
async function findingsIn(
  view: OpenedView,
  table: Table,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const found: Record<string, readonly string[]> = {};
  for (const place of windowPlaces.filter((one) => isThere(one, table))) {
    await place.enter(view);
    const findings = await look(view.page);
    if (findings.length > 0) found[place.name] = findings;
    await place.leave(view);
  }
  return found;
}

/** What is cut off or covered once the place has settled. */
async function settledLayout(page: Page): Promise<readonly string[]> {
  await settled(page);
  return layoutFindings(page);
}

const smallest = { width: 720, height: 480 };
const largest = { width: 3840, height: 2160 };
/** 1280 × 800 at 200 % zoom (WCAG 1.4.4). */
const zoomed = { width: 640, height: 400 };

describe('every place of the window', () => {
  it.each([
    { colorScheme: 'light', table: 'developer' },
    { colorScheme: 'dark', table: 'developer' },
    { colorScheme: 'dark', table: 'none' },
    { colorScheme: 'light', table: 'many' },
  ] as const)(
    'is without a serious finding of axe in $colorScheme, rows: $table',
    async ({ colorScheme, table }) => {
      const view = await openOn(table);
      await view.page.emulateMedia({ colorScheme });
      expect(await findingsIn(view, table, axeFindings)).toEqual({});
      expect(view.complaints).toEqual([]);
    },
  );

  it.each([
    { table: 'developer', ...smallest },
    { table: 'none', ...smallest },
    { table: 'many', ...smallest },
    { table: 'developer', width: 900, height: 600 },
    { table: 'developer', width: 1280, height: 800 },
    { table: 'developer', ...largest },
    { table: 'many', ...largest },
    { table: 'developer', ...zoomed },
    { table: 'none', ...zoomed },
  ] as const)(
    'has everything in sight at $width × $height, rows: $table',
    async ({ table, width, height }) => {
      const view = await openOn(table, { width, height });
      expect(await findingsIn(view, table, settledLayout)).toEqual({});
    },
  );

  it.each([
    { locale: 'de-DE', ...smallest },
    { locale: 'zh-CN', ...zoomed },
    { locale: 'de-DE', ...zoomed },
  ])('has everything in sight at $width × $height in $locale', async ({ locale, ...viewport }) => {
    const view = await openOn('developer', viewport, locale);
    expect(await findingsIn(view, 'developer', settledLayout)).toEqual({});
  });
});

describe('the glossary', () => {
  it('opens at the word the reader comes from, and gives the focus back', async () => {
    const view = await openPortsView(browser, tables.developer);
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
