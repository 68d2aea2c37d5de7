import type { Cost } from './measure.ts';

/**
 * One line a contender: what it took in wall and processor time, and how often Portside's first
 * line goes into that. Ratios are what counts; milliseconds depend on the machine.
 */
export function report(title: string, costs: ReadonlyMap<string, Cost>): string {
  const [first] = costs.values();
  if (!first) return `${title}: nothing measured`;
  const lines = [...costs].map(([name, cost]) => `  ${name.padEnd(36)}${line(cost, first)}`);
  return [title, `  ${''.padEnd(36)}     wall  processor`, ...lines].join('\n');
}

function line(cost: Cost, first: Cost): string {
  const own = `   (${cost.wallMs.toFixed(1)} ms, ${cost.processorMs.toFixed(1)} ms)`;
  return `${ratio(cost.wallMs, first.wallMs)}${ratio(cost.processorMs, first.processorMs)}${own}`;
}

function ratio(value: number, unit: number): string {
  return `${(value / unit).toFixed(2)} ×`.padStart(9);
}
