import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { openPage, viewKeys, type MeasuredPage } from './open-page.ts';
import type { HeapLook } from './trend.ts';
import type { WindowHostLink } from './window-host-link.ts';

const looksPerMinute = 4;
/** As many as there are views, so that each has been drawn. */
const looksLeftOut = Object.keys(viewKeys).length;
const bytesPerMb = 1_048_576;

/**
 * Looks at the window's memory, garbage collected, while the table churns and the views change in
 * turn. The first looks are left out: caches fill.
 */
export async function measureHeap(
  browser: Browser,
  host: WindowHostLink,
  minutes: number,
): Promise<readonly HeapLook[]> {
  const opened = await openPage(browser, host, 'portside');
  const keys = Object.values(viewKeys);
  const looks: HeapLook[] = [];
  for (let turn = 0; turn < minutes * looksPerMinute + looksLeftOut; turn += 1) {
    await pause(60_000 / looksPerMinute);
    const look = await lookAtHeap(opened);
    if (turn >= looksLeftOut) looks.push(look);
    await opened.page.keyboard.press(keys[turn % keys.length] ?? '1');
  }
  await opened.close();
  return looks;
}

async function lookAtHeap({ inspect }: MeasuredPage): Promise<HeapLook> {
  await inspect.send('HeapProfiler.collectGarbage');
  const { usedSize } = await inspect.send('Runtime.getHeapUsage');
  const { nodes } = await inspect.send('Memory.getDOMCounters');
  await inspect.send('DOM.enable');
  const { detachedNodes } = await inspect.send('DOM.getDetachedDomNodes');
  await inspect.send('DOM.disable');
  const heapMb = usedSize / bytesPerMb;
  return { atMs: performance.now(), heapMb, nodes, detachedNodes: detachedNodes.length };
}
