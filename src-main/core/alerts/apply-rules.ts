import { scopeReach } from '../address/scope-reach.ts';
import { socketScope } from '../address/socket-scope.ts';
import type { Alert, AlertKind } from './alert.ts';
import type { RuleKind } from './alert-rule.ts';
import type { CompiledRule } from './compiled-rule.ts';
import type { Occurrence } from './occurrence.ts';

/** An alert before it has a number. */
export type AlertDraft = Omit<Alert, 'id'>;

/** The order in which rules are asked: one occurrence is told once, by what matters most. */
const byWeight: readonly RuleKind[] = ['newly-exposed', 'watched', 'new-listener', 'first-network'];

/** What the rules find worth telling of what happened: at most one alert for each occurrence. */
export function applyRules(
  occurrences: readonly Occurrence[],
  rules: readonly CompiledRule[],
): readonly AlertDraft[] {
  const inOrder = byWeight.flatMap((kind) => rules.filter(({ rule }) => rule.kind === kind));
  return occurrences.flatMap((occurrence) => {
    for (const compiled of inOrder) {
      const kind = alertKindOf(occurrence, compiled);
      if (kind !== null) return [draftOf(occurrence, kind, compiled.rule.id)];
    }
    return [];
  });
}

/** The kind of alert the rule makes of the occurrence; null when it is none of its business. */
function alertKindOf(occurrence: Occurrence, { rule, filter }: CompiledRule): AlertKind | null {
  const kind = kindsFor[rule.kind](occurrence);
  return kind !== null && filter(occurrence.socket) ? kind : null;
}

const kindsFor: Readonly<Record<RuleKind, (occurrence: Occurrence) => AlertKind | null>> = {
  'newly-exposed': (one) => (one.kind === 'opened' && isFurther(one) ? 'exposed' : null),
  'new-listener': (one) =>
    one.kind === 'opened' && one.knownScope === null ? 'new-listener' : null,
  watched: (one) => {
    if (one.kind === 'closed') return 'closed';
    return one.kind === 'opened' && !one.atStart && !one.returned ? 'opened' : null;
  },
  'first-network': (one) => (one.kind === 'called' ? 'called' : null),
};

function isFurther({ socket, knownScope }: Extract<Occurrence, { kind: 'opened' }>): boolean {
  return scopeReach(socketScope(socket)) > (knownScope === null ? 0 : scopeReach(knownScope));
}

function draftOf(occurrence: Occurrence, kind: AlertKind, ruleId: string): AlertDraft {
  const { socket, atMs } = occurrence;
  const [owner] = socket.owners;
  const endpoint = occurrence.kind === 'called' ? (socket.remote ?? socket.local) : socket.local;
  return {
    ruleId,
    kind,
    firstAtMs: atMs,
    atMs,
    times: 1,
    protocol: socket.protocol,
    port: endpoint.port,
    address: endpoint.address.slice(0, 100),
    scope: socketScope(socket),
    knownScope: occurrence.kind === 'opened' ? occurrence.knownScope : null,
    program: owner?.name.slice(0, 300) ?? null,
    pid: owner?.pid ?? null,
    atStart: occurrence.kind === 'opened' && occurrence.atStart,
    accepted: false,
  };
}
