import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession } from 'playwright-core';
import { longestEachSecond } from './longest-each-second.ts';
import { mainThreadTasks, traceCategories, type ThreadTask } from './main-thread-tasks.ts';
import { markPage, openPage, viewKeys, type MeasuredPage, type ViewName } from './open-page.ts';
import { takeSeen } from './page-watch.ts';
import type { PageName, WindowHostLink } from './window-host-link.ts';

/** What was measured of a page in use, over all rounds; milliseconds. */
export interface Use {
  readonly scrolling: PhaseTasks;
  readonly typing: PhaseTasks;
  readonly firstKeys: KeyTimes;
  readonly laterKeys: KeyTimes;
  readonly host: { processorMs: number; seconds: number; longestTurnMs: number };
}

/** How long keys in the search box took to be seen there, and in the list; milliseconds. */
export interface KeyTimes {
  readonly echoesMs: number[];
  readonly answersMs: number[];
}

/** What the page's main thread did in one kind of use. */
export interface PhaseTasks {
  /** The longest task of each second. */
  readonly wallMs: number[];
  readonly processorMs: number[];
  /** Tasks that a reader notices. */
  longTasks: number;
  /** Processor time of all tasks. */
  busyMs: number;
  seconds: number;
}

export interface UseOptions {
  readonly browser: Browser;
  readonly host: WindowHostLink;
  readonly page: PageName;
  readonly view: ViewName;
  readonly seconds: number;
}

/** Chromium's own bound for a task that a reader notices. */
const longTaskMs = 50;
const searched = ['worker-12', '203.0.1', '443'];
const betweenKeysMs = 120;
const scrollSpeed = 2000;

export function emptyUse(): Use {
  const tasks = (): PhaseTasks => ({
    wallMs: [],
    processorMs: [],
    longTasks: 0,
    busyMs: 0,
    seconds: 0,
  });
  return {
    scrolling: tasks(),
    typing: tasks(),
    firstKeys: { echoesMs: [], answersMs: [] },
    laterKeys: { echoesMs: [], answersMs: [] },
    host: { processorMs: 0, seconds: 0, longestTurnMs: 0 },
  };
}

/** Scrolls and then types while the table churns; adds what was seen to `use`. */
export async function measureUse(use: Use, options: UseOptions): Promise<void> {
  const { browser, host, view, seconds } = options;
  const opened = await openPage(browser, host, options.page);
  if (options.page === 'portside') await opened.page.keyboard.press(viewKeys[view]);
  await pause(1500);
  await host.takeCosts();
  await phase(use.scrolling, options, opened, () => scroll(opened.inspect, seconds));
  const { processorMs, longestTurnMs } = await host.takeCosts();
  use.host.processorMs += processorMs;
  use.host.seconds += seconds;
  use.host.longestTurnMs = Math.max(use.host.longestTurnMs, longestTurnMs);
  await opened.page.mouse.move(640, 5);
  await phase(use.typing, options, opened, () => type(opened));
  const { echoesMs, answersMs } = await opened.page.evaluate(takeSeen);
  use.firstKeys.echoesMs.push(...echoesMs.slice(0, 1));
  use.firstKeys.answersMs.push(...answersMs.slice(0, 1));
  use.laterKeys.echoesMs.push(...echoesMs.slice(1));
  use.laterKeys.answersMs.push(...answersMs.slice(1));
  await opened.close();
}

async function phase(
  tasks: PhaseTasks,
  { browser }: UseOptions,
  { page }: MeasuredPage,
  act: () => Promise<void>,
): Promise<void> {
  await browser.startTracing(page, { categories: traceCategories });
  const startMs = performance.now();
  await act();
  await markPage(page);
  const trace = (await browser.stopTracing()).toString('utf8');
  addTasks(tasks, mainThreadTasks(trace), (performance.now() - startMs) / 1000);
}

function addTasks(phaseTasks: PhaseTasks, tasks: readonly ThreadTask[], seconds: number): void {
  phaseTasks.wallMs.push(...longestEachSecond(tasks, ({ wallMs }) => wallMs));
  phaseTasks.processorMs.push(...longestEachSecond(tasks, ({ processorMs }) => processorMs));
  phaseTasks.longTasks += tasks.filter(({ wallMs }) => wallMs > longTaskMs).length;
  phaseTasks.busyMs += tasks.reduce((sum, { processorMs }) => sum + processorMs, 0);
  phaseTasks.seconds += seconds;
}

/** Turns the wheel in the middle of the list, two seconds down, two seconds up. */
async function scroll(inspect: CDPSession, seconds: number): Promise<void> {
  const yDistance = scrollSpeed * 2;
  for (let turn = 0; turn < seconds / 2; turn += 1) {
    await inspect.send('Input.synthesizeScrollGesture', {
      x: 500,
      y: 400,
      yDistance: turn % 2 === 0 ? -yDistance : yDistance,
      speed: scrollSpeed,
      gestureSourceType: 'mouse',
    });
  }
}

/** Types each text into the search box, a key at a time, and takes it back. */
async function type({ page }: MeasuredPage): Promise<void> {
  await page.locator('input').first().focus();
  for (const text of searched) {
    for (const key of text) await press(key);
    for (let left = text; left !== ''; left = left.slice(1)) await press('Backspace');
  }

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key);
    await pause(betweenKeysMs);
  }
}
