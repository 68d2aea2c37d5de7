import { parseArgs } from 'node:util';
import { provideChromium } from '../../../build/scripts/find-chromium.ts';
import { launchChromium } from '../../support/chromium.ts';
import { measureHeap } from './measure-heap.ts';
import { measureOpening } from './measure-opening.ts';
import { emptyUse, measureUse } from './measure-use.ts';
import { type ViewName, viewKeys } from './open-page.ts';
import { reportHeap, reportOpening, reportUse } from './report-window.ts';
import { startWindowHost, type PageName } from './window-host-link.ts';

const parts = ['opening', ...Object.keys(viewKeys), 'memory'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: parts.join(',') },
    rows: { type: 'string', default: '20000' },
    opened: { type: 'string', default: '2000' },
    churn: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '8' },
    rounds: { type: 'string', default: '2' },
    minutes: { type: 'string', default: '1' },
    alone: { type: 'boolean', default: false },
  },
});

/**
 * Measures the window in a real Chromium beside a plain `<table>` of the same rows, interleaved so
 * that a machine that slows down slows both; some five minutes. `--only opening,ports,memory`
 * measures parts of it; `--churn` is percent a second; `--minutes 10` watches the memory longer;
 * `--alone` leaves the plain table out.
 */
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const minutes = Number(values.minutes);
const churn = Math.round((rows * Number(values.churn)) / 100);
const pages: readonly PageName[] = values.alone ? ['portside'] : ['portside', 'plain'];
const only = values.only.split(',');
const unknown = only.filter((part) => !parts.includes(part));
if (unknown.length > 0) throw new Error(`--only knows ${parts.join(', ')}, not ${unknown.join()}`);
const views = only.filter((name): name is ViewName => name in viewKeys);
process.env['PORTSIDE_CHROMIUM'] = provideChromium().path;
const browser = await launchChromium();

if (only.includes('opening')) {
  await opening(Number(values.opened));
  await opening(rows);
}
if (views.length > 0) await use();
if (only.includes('memory') && minutes > 0) await memory();
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

/** The plain table has one view, which stands beside each of ours. */
async function use(): Promise<void> {
  const host = await startWindowHost(rows, churn);
  await host.setChurns(true);
  const options = { browser, host, seconds: Number(values.seconds) };
  const uses = views.map((view) => ({ view, use: emptyUse() }));
  const plain = emptyUse();
  for (let round = 0; round < rounds; round += 1) {
    for (const { view, use } of uses) await measureUse(use, { ...options, page: 'portside', view });
    if (!values.alone) await measureUse(plain, { ...options, page: 'plain', view: 'sockets' });
  }
  host.stop();
  for (const { view, use } of uses) {
    const title = `${view}, ${rows} sockets, ${churn} new each second`;
    console.log(reportUse(title, { portside: use, plain }));
  }
}

async function memory(): Promise<void> {
  const host = await startWindowHost(rows, churn);
  await host.setChurns(true);
  const looks = await measureHeap(browser, host, minutes);
  host.stop();
  console.log(reportHeap(looks));
}
