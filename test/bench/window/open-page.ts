import type { Browser, CDPSession, Page } from 'playwright-core';
import { pageMark } from './main-thread-tasks.ts';
import { watchPage } from './page-watch.ts';
import { plainTable } from './plain-table.ts';
import type { PageName, WindowHostLink } from './window-host-link.ts';

/** The keys that switch to the views. */
export const viewKeys = { ports: '1', processes: '2', remotes: '3', sockets: '4' } as const;
export type ViewName = keyof typeof viewKeys;

/** A page under measurement; `close` also forgets its cookies and cache. */
export interface MeasuredPage {
  readonly page: Page;
  readonly inspect: CDPSession;
  readonly close: () => Promise<void>;
}

/** A fresh page that is watched, still blank. */
export async function newPage(browser: Browser, name: PageName): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.addInitScript(watchPage);
  if (name === 'plain') await context.addInitScript(plainTable);
  const page = await context.newPage();
  const inspect = await context.newCDPSession(page);
  return { page, inspect, close: () => context.close() };
}

/** A page with its rows on screen. */
export async function openPage(
  browser: Browser,
  host: WindowHostLink,
  name: PageName,
): Promise<MeasuredPage> {
  const opened = await newPage(browser, name);
  await opened.page.goto(await host.newUrl(name));
  await opened.page.locator('[data-key]').first().waitFor();
  return opened;
}

/** Tells a trace that is being recorded which page is meant; before it is stopped. */
export function markPage(page: Page): Promise<void> {
  return page.evaluate((name) => void performance.mark(name), pageMark);
}
