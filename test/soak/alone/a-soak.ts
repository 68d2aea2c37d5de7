import type { Sample } from './sample.ts';
import type { SoakReport } from './verdict.ts';

/** A host that does nothing, at one moment. */
export function aSample(changes: Partial<Sample> = {}): Sample {
  return {
    atMs: 0,
    residentMb: 150,
    youngMb: 9,
    heapMb: 40,
    externalMb: 20,
    descriptors: 50,
    threads: 13,
    children: 0,
    delayMs: { p50: 0.1, p99: 2, most: 12 },
    coreShare: 0.031,
    historyMb: 4.8,
    otherFilesMb: 0.02,
    snapshots: 3,
    clients: 7,
    readings: 30,
    missed: 0,
    ...changes,
  };
}

/** Samples a minute apart, each changed as `change` says. */
export function samplesOf(
  count: number,
  change: (minute: number) => Partial<Sample>,
): readonly Sample[] {
  return Array.from({ length: count }, (_, minute) =>
    aSample({ atMs: minute * 60_000, ...change(minute) }),
  );
}

/** A soak in which nothing went wrong. */
export function aReport(changes: Partial<SoakReport> = {}): SoakReport {
  return {
    samples: samplesOf(20, () => ({})),
    visits: { polite: 10, rude: 4, answers: 120, starved: [], torn: [], outstayed: [] },
    code: 0,
    said: '',
    left: [],
    ...changes,
  };
}
