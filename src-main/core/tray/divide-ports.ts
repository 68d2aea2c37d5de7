import type { PortGroup } from '../grouping/port-group.ts';

/** Port lines at the top of the menu before the rest goes into sub-menus. */
export const topLines = 20;

/** Lines that the ports of this machine get at least while there are many exposed ones. */
const leastLocalLines = 8;

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
 * How many of the `topLines` each section gets: exposed ports come first, but never push the
 * last few lines of this machine's ports out.
 */
export function shareLines(exposed: number, local: number): { exposed: number; local: number } {
  const forExposed = Math.min(exposed, topLines - Math.min(local, leastLocalLines));
  return { exposed: forExposed, local: Math.min(local, topLines - forExposed) };
}

/** Splits `groups` (in order) into the first `lines` and bundles of the rest. */
export function dividePorts(groups: readonly PortGroup[], lines: number): DividedPorts {
  const rest = groups.slice(lines);
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
