import { growths, watched, type Growth } from './growths.ts';
import type { Sample } from './sample.ts';
import type { Visits } from './visits.ts';

/** All that a soak found. */
export interface SoakReport {
  readonly samples: readonly Sample[];
  readonly visits: Visits;
  /** Exit code of the host; null when a signal ended it. */
  readonly code: number | null;
  /** What it wrote to standard error, which should be nothing. */
  readonly said: string;
  /** What was still there when it had stopped; null when it could not tell. */
  readonly left: readonly string[] | null;
}

/** Whether a host may be left alone. */
export interface Verdict {
  readonly growths: readonly Growth[];
  /** What speaks against it, each in words; empty when it may. */
  readonly faults: readonly string[];
}

/** Fewer samples than these say nothing about growth. */
const fewestSamples = 8;

export function judge(report: SoakReport): Verdict {
  const { samples, visits, code, said, left } = report;
  const found = growths(samples);
  return {
    growths: found,
    faults: [
      ...(samples.length < fewestSamples ? ['too short to tell whether anything grows'] : []),
      ...found.filter(({ grows }) => grows).map(({ figure }) => `${watched[figure].name} grows`),
      ...visits.starved.map((what) => `a window was left waiting: ${what}`),
      ...visits.torn.map((what) => `a window's table was torn: ${what}`),
      ...visits.outstayed.map((what) => `a rude window was let stay: ${what}`),
      ...(visits.answers === 0 ? ['no window got an answer'] : []),
      ...(code === 0 ? [] : [`the host ended with ${code ?? 'a signal'}`]),
      ...(said.trim() === '' ? [] : [`the host said: ${said.trim()}`]),
      ...(left === null
        ? ['the host did not say what was left']
        : left.map((one) => `left: ${one}`)),
    ],
  };
}

/** The verdict as it is printed, over several lines. */
export function verdictText(verdict: Verdict, { samples, visits }: SoakReport): string {
  const half = samples.slice(Math.floor(samples.length / 2));
  const minutes = ((half.at(-1)?.atMs ?? 0) - (half[0]?.atMs ?? 0)) / 60_000;
  return [
    `\nOver the last ${minutes.toFixed(1)} minutes:`,
    ...verdict.growths.map(growthLine),
    `${visits.polite} polite windows with ${visits.answers} answers, ${visits.rude} rude ones.`,
    ...verdict.faults.map((fault) => `FAULT: ${fault}`),
    verdict.faults.length === 0 ? 'Flat, and nothing left behind.' : 'Not to be left alone.',
  ].join('\n');
}

function growthLine({ figure, usual, growth, perHour, grows }: Growth): string {
  const { name, most, unit } = watched[figure];
  const sign = (value: number): string => (value < 0 ? '' : '+') + value.toFixed(2);
  const amount = `${usual.toFixed(1)} ${unit}`.trim();
  return `  ${name.padEnd(24)}${amount.padStart(12)}${sign(growth).padStart(9)}  (at most +${most}; ${sign(perHour)} an hour)${grows ? '  GROWS' : ''}`;
}
