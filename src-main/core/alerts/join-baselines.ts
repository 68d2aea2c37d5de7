import { scopeReach, widerScope } from '../address/scope-reach.ts';
import type { Baseline, Familiar } from './baseline.ts';

/**
 * What two Portsides know together, so that nothing that either of them saw is news. The same
 * object as `own` when `other` adds nothing to it.
 */
export function joinBaselines(own: Baseline, other: Baseline): Baseline {
  const learnedAtMs = earlier(own.learnedAtMs, other.learnedAtMs);
  const familiars = joined(own.familiars, other.familiars, joinedFamiliar);
  const callers = joined(own.callers, other.callers, (one, two) => Math.max(one, two));
  const same =
    learnedAtMs === own.learnedAtMs && familiars === own.familiars && callers === own.callers;
  return same
    ? own
    : {
        learnedAtMs,
        familiars: byTime(familiars, ({ lastSeenAtMs }) => lastSeenAtMs),
        callers: byTime(callers, (seenAtMs) => seenAtMs),
      };
}

function earlier(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.min(one, other);
}

/** The same map as `own` when nothing of `other` is new. */
function joined<Value>(
  own: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  join: (one: Value, two: Value) => Value,
): ReadonlyMap<string, Value> {
  const news = [...other].flatMap(([key, theirs]): [string, Value][] => {
    const ours = own.get(key);
    const value = ours === undefined ? theirs : join(ours, theirs);
    return value === ours ? [] : [[key, value]];
  });
  return news.length === 0 ? own : new Map([...own, ...news]);
}

function joinedFamiliar(one: Familiar, two: Familiar): Familiar {
  const known = scopeReach(one.scope) >= scopeReach(two.scope);
  if (known && one.lastSeenAtMs >= two.lastSeenAtMs) return one;
  return {
    ...one,
    scope: widerScope(one.scope, two.scope) ?? one.scope,
    lastSeenAtMs: Math.max(one.lastSeenAtMs, two.lastSeenAtMs),
  };
}

/** Baselines forget what stands first. */
function byTime<Value>(
  entries: ReadonlyMap<string, Value>,
  timeOf: (value: Value) => number,
): ReadonlyMap<string, Value> {
  return new Map([...entries].toSorted(([, one], [, two]) => timeOf(one) - timeOf(two)));
}
