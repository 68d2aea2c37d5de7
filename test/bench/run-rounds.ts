import { measure, median, type Cost } from './measure.ts';
import type { Contender } from './contenders.ts';

/**
 * Runs every contender once a round, interleaved, so that a machine that slows down slows all of
 * them. Returns the median of each.
 */
export async function runRounds(
  contenders: readonly Contender[],
  rounds: number,
  betweenRounds: () => Promise<void>,
): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map<string, Cost[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, read, prepare, repeats = 1 } of contenders) {
      await prepare?.();
      await betweenRounds();
      costs.get(name)?.push(await measure(read, repeats));
    }
  }
  return new Map([...costs].map(([name, list]) => [name, medianCost(list)]));
}

function medianCost(costs: readonly Cost[]): Cost {
  return {
    wallMs: median(costs.map(({ wallMs }) => wallMs)),
    processorMs: median(costs.map(({ processorMs }) => processorMs)),
  };
}
