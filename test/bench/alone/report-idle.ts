/** What something costs that does nothing but watch. */
export interface IdleCost {
  readonly name: string;
  /** Processor time, its commands' included, as a share of one core. */
  readonly coreShare: number;
  readonly residentMb: number;
  /** Shared pages divided among those who share them; NaN where that is not told. */
  readonly proportionalMb: number;
}

/** One line a contender, as multiples of the first. */
export function reportIdle(title: string, costs: readonly IdleCost[]): string {
  const [first] = costs;
  if (first === undefined) return `${title}: nothing measured`;
  return [
    title,
    `  ${''.padEnd(36)}processor       RSS       PSS`,
    ...costs.map((cost) => `  ${cost.name.padEnd(36)}${ratios(cost, first)}   (${own(cost)})`),
  ].join('\n');
}

function ratios(cost: IdleCost, first: IdleCost): string {
  return (['coreShare', 'residentMb', 'proportionalMb'] as const)
    .map((figure) => cost[figure] / first[figure])
    .map((ratio) => (Number.isNaN(ratio) ? '-' : `${ratio.toFixed(2)} ×`).padStart(10))
    .join('')
    .slice(1);
}

function own({ coreShare, residentMb, proportionalMb }: IdleCost): string {
  const proportional = Number.isNaN(proportionalMb) ? '-' : `${proportionalMb.toFixed(0)} MB`;
  return `${(coreShare * 100).toFixed(2)} % of a core, ${residentMb.toFixed(0)} MB, ${proportional}`;
}
