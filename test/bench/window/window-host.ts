import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { startWebHost } from '../../../src-main/web-host/start-web-host.ts';
import { startOwnBackground } from '../../support/own-background.ts';
import { createBusyTable } from './busy-table.ts';
import { createChurningMonitor } from './churning-monitor.ts';
import type { HostAnswer, HostQuestion } from './window-host-link.ts';

/**
 * Run as a child process: serves the built window, and the plain table, over a table of so many
 * sockets in which so many come and go each second. Ends with its parent.
 */
const rows = Number(process.argv[2] ?? '20000');
const churnPerSecond = Number(process.argv[3] ?? '1000');

const monitor = createChurningMonitor(createBusyTable(rows, Date.now()), Date.now);
const { background, end } = await startOwnBackground(monitor);
const options = { monitor, background, port: 0, version: '0.0.0' };
const portside = await startWebHost({ ...options, rendererDirectory: pathOf('dist/renderer') });
const plain = await startWebHost({
  ...options,
  rendererDirectory: pathOf('test/bench/window/plain-table'),
});
const delays = monitorEventLoopDelay({ resolution: 2 });
delays.enable();
let costs = process.cpuUsage();
let churns = false;

setInterval(() => {
  if (churns) void monitor.reading(churnPerSecond);
}, 1000);

process.on('disconnect', () => void end().finally(() => process.exit()));
process.on('message', (question: HostQuestion) => process.send?.(answer(question)));
process.send?.({ ready: true });

function answer(question: HostQuestion): HostAnswer {
  if (question.ask === 'url') {
    return { url: (question.page === 'portside' ? portside : plain).newUrl() };
  }
  if (question.ask === 'churn') churns = question.churns;
  return question.ask === 'costs' ? takeCosts() : { ready: true };
}

/** What this process has cost since it was last asked. */
function takeCosts(): HostAnswer {
  const { user, system } = process.cpuUsage(costs);
  const longestTurnMs = delays.max / 1e6;
  costs = process.cpuUsage();
  delays.reset();
  return { processorMs: (user + system) / 1000, longestTurnMs };
}

function pathOf(place: string): string {
  return fileURLToPath(new URL(`../../../${place}`, import.meta.url));
}
