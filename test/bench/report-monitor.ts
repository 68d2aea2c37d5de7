import type { MonitorCosts } from './monitor-costs.ts';

/** What the monitor costs beside its readings, one fact a line. */
export function reportMonitor(costs: MonitorCosts): string {
  const facts: readonly (readonly [string, string])[] = [
    ['first table after the start', `${costs.firstTableMs.toFixed(0)} ms`],
    ['longest turn of the main thread meanwhile', `${costs.firstTurnMs.toFixed(1)} ms`],
    ['longest turn when 10 % are new', `${costs.churnTurnMs.toFixed(1)} ms`],
    ['a delta, for each socket opened or closed', `${costs.deltaBytesPerSocket.toFixed(0)} bytes`],
    ['memory in use by the worker, as built', `${costs.workerHeapMb.toFixed(1)} MB`],
  ];
  const lines = facts.map(([name, value]) => `  ${name.padEnd(46)}${value.padStart(12)}`);
  return [`\nThe monitor with ${costs.sockets} sockets`, ...lines].join('\n');
}
