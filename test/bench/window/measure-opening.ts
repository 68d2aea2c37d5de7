import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { mainThreadTasks, traceCategories } from './main-thread-tasks.ts';
import { markPage, newPage } from './open-page.ts';
import { takeSeen } from './page-watch.ts';
import type { PageName, WindowHostLink } from './window-host-link.ts';

/** How long a page took to open, in milliseconds. */
export interface Opening {
  /** From the start of the navigation, nothing cached, to the first rows on screen. */
  readonly rowsMs: number;
  readonly longestTaskMs: number;
  readonly longestTaskProcessorMs: number;
}

const settleMs = 500;

/** Opens the page once in a fresh profile. */
export async function measureOpening(
  browser: Browser,
  host: WindowHostLink,
  name: PageName,
): Promise<Opening> {
  const { page, close } = await newPage(browser, name);
  const url = await host.newUrl(name);
  await browser.startTracing(page, { categories: traceCategories });
  await page.goto(url);
  await page.locator('[data-key]').first().waitFor();
  await pause(settleMs);
  await markPage(page);
  const { rowsAtMs } = await page.evaluate(takeSeen);
  const tasks = mainThreadTasks((await browser.stopTracing()).toString('utf8'));
  await close();
  return {
    rowsMs: rowsAtMs ?? NaN,
    longestTaskMs: Math.max(...tasks.map(({ wallMs }) => wallMs)),
    longestTaskProcessorMs: Math.max(...tasks.map(({ processorMs }) => processorMs)),
  };
}
