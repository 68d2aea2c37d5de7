import { parseArgs } from 'node:util';
import { provideChromium } from '../../../build/scripts/find-chromium.ts';
import { launchChromium } from '../../support/chromium.ts';
import { measureHeap } from './measure-heap.ts';
import { measureOpening } from './measure-opening.ts';
import { emptyUse, measureUse, type Use } from './measure-use.ts';
import { type ViewName, viewKeys } from './open-page.ts';
import { reportHeap, reportOpening, reportUse } from './report-window.ts';
import { startWindowHost, type PageName } from './window-host-link.ts';

const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '20000' },
    opened: { type: 'string', default: '2000' },
    churn: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '3' },
    views: { type: 'string', default: Object.keys(viewKeys).join(',') },
    minutes: { type: 'string', default: '0' },
    alone: { type: 'boolean', default: false },
  },
});

/**
 * Measures the window in a real Chromium beside a plain `<table>` of the same rows, interleaved so
 * that a machine that slows down slows both: `npm run bench:window -- --views ports,sockets`.
 * `--churn` is percent a second; `--minutes 10` also watches the memory; `--alone` leaves the
 * plain table out.
 */
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const churn = Math.round((rows * Number(values.churn)) / 100);
const pages: readonly PageName[] = values.alone ? ['portside'] : ['portside', 'plain'];
const views = values.views.split(',').filter((name): name is ViewName => name in viewKeys);
process.env['PORTSIDE_CHROMIUM'] = provideChromium().path;
const browser = await launchChromium();

await opening(Number(values.opened));
await opening(rows);
for (const view of views) await use(view);
if (Number(values.minutes) > 0) await memory(Number(values.minutes));
await browser.close();

async function opening(count: number): Promise<void> {
  const host = await startWindowHost(count, 0);
  const opened = { portside: [], plain: [] } as Parameters<typeof reportOpening>[1];
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) opened[page].push(await measureOpening(browser, host, page));
  }
  host.stop();
  console.log(reportOpening(count, opened));
}

async function use(view: ViewName): Promise<void> {
  const host = await startWindowHost(rows, churn);
  await host.setChurns(true);
  const uses: Record<PageName, Use> = { portside: emptyUse(), plain: emptyUse() };
  for (let round = 0; round < rounds; round += 1) {
    for (const page of pages) {
      await measureUse(uses[page], { browser, host, page, view, seconds: Number(values.seconds) });
    }
  }
  host.stop();
  console.log(reportUse(`${view}, ${rows} sockets, ${churn} new each second`, uses));
}

async function memory(minutes: number): Promise<void> {
  const host = await startWindowHost(rows, churn);
  await host.setChurns(true);
  const looks = await measureHeap(browser, host, minutes);
  host.stop();
  console.log(reportHeap(looks));
}
