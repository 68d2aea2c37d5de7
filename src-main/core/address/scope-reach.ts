import type { Scope } from './scope.ts';

const reach: Readonly<Record<Scope, number>> = {
  'this-machine': 0,
  'one-network': 1,
  'all-networks': 2,
};

/** How far a scope reaches, for comparing: 0 is this machine only, more is further. */
export function scopeReach(scope: Scope): number {
  return reach[scope];
}

/** The scope that reaches further; null stands for none at all. */
export function widerScope(one: Scope | null, other: Scope | null): Scope | null {
  if (one === null || other === null) return one ?? other;
  return scopeReach(other) > scopeReach(one) ? other : one;
}
