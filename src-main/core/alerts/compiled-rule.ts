import type { Filter } from '../query/filter.ts';
import { parseFilter } from '../query/parse-filter.ts';
import type { AlertRule } from './alert-rule.ts';

/** A rule that can be asked. */
export interface CompiledRule {
  readonly rule: AlertRule;
  readonly filter: Filter;
}

/**
 * The rules that can say anything: enabled, with a filter that can be understood. To watch
 * everything would be noise, so a watching rule without a filter says nothing.
 */
export function compileRules(rules: readonly AlertRule[]): readonly CompiledRule[] {
  return rules.flatMap((rule) => {
    const compiled = rule.enabled ? compileRule(rule) : null;
    return compiled ?? [];
  });
}

/** One rule, enabled or not; null when it cannot say anything. */
export function compileRule(rule: AlertRule): CompiledRule | null {
  if (rule.kind === 'watched' && rule.filter.trim() === '') return null;
  const parsed = parseFilter(rule.filter);
  return parsed.ok ? { rule, filter: parsed.filter } : null;
}
