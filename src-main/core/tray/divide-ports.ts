import type { PortGroup } from '../grouping/port-group.ts';

/** Port lines at the top of the menu before the rest goes into sub-menus. */
export const topLines = 20;

/** Lines that each section gets at least while those before it have very many ports. */
const leastLines = 5;

/** Sub-menus hold this many lines at least; with very many ports they grow up to a hundred. */
const usualBundle = 20;
const largestBundle = 100;
const mostBundles = 12;

/** The ports of one section: those shown at once, and the rest in bundles by port number. */
export interface DividedPorts {
  readonly top: readonly PortGroup[];
  readonly bundles: readonly (readonly PortGroup[])[];
}

/**
 * How many of the `topLines` each section gets: earlier ones come first, but never push the last
 * few lines of a later one out.
 */
export function shareLines(counts: readonly number[]): readonly number[] {
  let left = topLines;
  return counts.map((count, index) => {
    const kept = counts.slice(index + 1).map((later) => Math.min(later, leastLines));
    const reserved = kept.reduce((sum, lines) => sum + lines, 0);
    const lines = Math.min(count, left - reserved);
    left -= lines;
    return lines;
  });
}

/** Splits `groups` (in order) into the first `lines` and bundles of the rest, by port number. */
export function dividePorts(groups: readonly PortGroup[], lines: number): DividedPorts {
  const rest = groups.slice(lines).toSorted((a, b) => a.port - b.port);
  const size = bundleSize(rest.length);
  const bundles = Array.from({ length: Math.ceil(rest.length / size) }, (_, index) =>
    rest.slice(index * size, (index + 1) * size),
  );
  return { top: groups.slice(0, lines), bundles };
}

function bundleSize(count: number): number {
  const needed = Math.ceil(count / mostBundles);
  return Math.min(largestBundle, Math.max(usualBundle, needed));
}
