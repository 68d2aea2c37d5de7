import { percentile } from './percentile.ts';
import type { Opening } from './measure-opening.ts';
import type { KeyTimes, PhaseTasks, Use } from './measure-use.ts';
import { heapTrend, type HeapLook } from './trend.ts';
import type { PageName } from './window-host-link.ts';

type OfBoth<Value> = Readonly<Record<PageName, Value>>;
type Line = readonly [name: string, portside: number, plain: number];

/** How long both pages took to show so many sockets; the middle of the rounds. */
export function reportOpening(count: number, opened: OfBoth<Opening[]>): string {
  const middle = (of: (one: Opening) => number) => (page: PageName) =>
    percentile(opened[page].map(of), 0.5);
  return table(`Opening the window on ${count} sockets`, [
    line(
      'rows on screen after',
      middle((one) => one.rowsMs),
    ),
    line(
      'longest task',
      middle((one) => one.longestTaskMs),
    ),
    line(
      'longest task, processor time',
      middle((one) => one.longestTaskProcessorMs),
    ),
  ]);
}

/** What a reader of both pages waited for while the table churned. */
export function reportUse(title: string, uses: OfBoth<Use>): string {
  const { processorMs, seconds, longestTurnMs } = uses.portside.host;
  const host = `  the host: ${(processorMs / seconds).toFixed(1)} ms of processor a second, longest turn ${longestTurnMs.toFixed(1)} ms`;
  return [
    table(`${title}; longest task of each second`, [
      ...phaseLines('scrolling', (page) => uses[page].scrolling),
      ...phaseLines('typing', (page) => uses[page].typing),
      ...keyLines('first key', (page) => uses[page].firstKeys),
      ...keyLines('later keys', (page) => uses[page].laterKeys),
    ]),
    host,
  ].join('\n');
}

/** How the window's memory went. */
export function reportHeap(looks: readonly HeapLook[]): string {
  const { startMb, riseMbInTenMinutes } = heapTrend(looks);
  const heaps = looks.map(({ heapMb }) => heapMb.toFixed(1)).join(' ');
  const nodes = looks.map((look) => look.nodes);
  const detached = looks.map((look) => look.detachedNodes);
  return [
    `\nMemory of the window: ${startMb.toFixed(1)} MB, ${riseMbInTenMinutes.toFixed(2)} MB more in ten minutes`,
    `  MB: ${heaps}`,
    `  nodes: ${Math.min(...nodes)} to ${Math.max(...nodes)}, of which no longer in the page at most ${Math.max(...detached)}`,
  ].join('\n');
}

function phaseLines(name: string, tasksOf: (page: PageName) => PhaseTasks): readonly Line[] {
  const perSecond = (page: PageName): number => tasksOf(page).busyMs / tasksOf(page).seconds;
  return [
    ...spread(name, (page) => tasksOf(page).wallMs),
    ...spread(`${name}, processor time`, (page) => tasksOf(page).processorMs),
    line(`${name}, tasks over 50 ms`, (page) => tasksOf(page).longTasks),
    line(`${name}, processor a second`, perSecond),
  ];
}

function keyLines(name: string, timesOf: (page: PageName) => KeyTimes): readonly Line[] {
  return [
    ...spread(`${name} to the search box`, (page) => timesOf(page).echoesMs),
    ...spread(`${name} to the list`, (page) => timesOf(page).answersMs),
  ];
}

function spread(name: string, valuesOf: (page: PageName) => readonly number[]): readonly Line[] {
  return [
    line(`${name}, p50`, (page) => percentile(valuesOf(page), 0.5)),
    line(`${name}, p99`, (page) => percentile(valuesOf(page), 0.99)),
    line(`${name}, most`, (page) => percentile(valuesOf(page), 1)),
  ];
}

function line(name: string, valueOf: (page: PageName) => number): Line {
  return [name, valueOf('portside'), valueOf('plain')];
}

function table(title: string, lines: readonly Line[]): string {
  const head = `  ${''.padEnd(40)}${'Portside'.padStart(10)}${'<table>'.padStart(10)}`;
  return [`\n${title} (ms)`, head, ...lines.map(lineText)].join('\n');
}

function lineText([name, portside, plain]: Line): string {
  const own = `  ${name.padEnd(40)}${portside.toFixed(1).padStart(10)}`;
  if (Number.isNaN(plain)) return own;
  const ratio = plain === 0 ? '' : `${(portside / plain).toFixed(2)} ×`.padStart(10);
  return `${own}${plain.toFixed(1).padStart(10)}${ratio}`;
}
