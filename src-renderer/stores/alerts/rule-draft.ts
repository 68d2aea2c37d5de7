import { type AlertRule, mostRules } from '../../../src-main/core/alerts/alert-rule.ts';
import type { Filter, FilterError } from '../../../src-main/core/query/filter.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';

/** Why a filter as typed cannot be a rule's; null when it can. */
export function filterProblem(text: string): Pick<FilterError, 'key' | 'values'> | null {
  const parsed: { ok: true; filter: Filter } | { ok: false; errors: readonly FilterError[] } =
    parseFilter(text);
  return parsed.ok ? null : (parsed.errors[0] ?? null);
}

/** The rules with one replaced by its next form, or without it. */
export function replaceRule(
  rules: readonly AlertRule[],
  id: string,
  next: AlertRule | null,
): readonly AlertRule[] {
  return rules.flatMap((rule) => {
    if (rule.id !== id) return rule;
    return next ?? [];
  });
}

/** The rules with an empty one to fill in at the end; null when there is no more room. */
export function withNewRule(rules: readonly AlertRule[]): readonly AlertRule[] | null {
  if (rules.length >= mostRules) return null;
  const taken = new Set(rules.map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return [...rules, { id: `own-${number}`, enabled: true, kind: 'watched', filter: '' }];
}

/** `3000`, `3000/tcp` or `53/udp` as the settings have it; null when it is no port. */
export function watchedPort(text: string): string | null {
  const parts = /^\s*0*(\d{1,5})(?:\/(tcp|udp))?\s*$/i.exec(text);
  if (parts === null || Number(parts[1]) > 65_535) return null;
  const port = String(Number(parts[1]));
  return parts[2] === undefined ? port : `${port}/${parts[2].toLowerCase()}`;
}
