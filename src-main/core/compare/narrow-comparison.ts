import type { Filter } from '../query/filter.ts';
import type { Comparison, SocketChange } from './comparison.ts';

/** Leaves only differences in sockets that a filter keeps as they were or as they are. */
export function narrowComparison(comparison: Comparison, filter: Filter): Comparison {
  const keeps = ({ before, after }: SocketChange): boolean => filter(before) || filter(after);
  return {
    opened: comparison.opened.filter(filter),
    closed: comparison.closed.filter(filter),
    ownerChanged: comparison.ownerChanged.filter(keeps),
    stateChanged: comparison.stateChanged.filter(keeps),
    newlyExposed: comparison.newlyExposed.filter(filter),
    noLongerExposed: comparison.noLongerExposed.filter(filter),
    ownerUntold: comparison.ownerUntold.filter(keeps),
    reach: comparison.reach,
  };
}
