import type { AlertRule } from './alert-rule.ts';
import { applyRules, type AlertDraft } from './apply-rules.ts';
import { compileRule } from './compiled-rule.ts';
import type { Occurrence } from './occurrence.ts';

/**
 * What a rule would have told of what happened recently, taken alone, whether it is enabled or
 * not. Null when its filter cannot be understood or says nothing.
 */
export function rehearseRule(
  rule: AlertRule,
  recent: readonly Occurrence[],
): readonly AlertDraft[] | null {
  const compiled = compileRule(rule);
  return compiled === null ? null : applyRules(recent, [compiled]);
}
