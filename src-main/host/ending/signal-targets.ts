import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import type { Target } from '../../core/ending/ending-now.ts';
import type { ProcessSystem } from './process-system.ts';
import { signalExactly } from './signal-exactly.ts';

/**
 * Signals the process, then its children: a parent that hears of a child's end first might start
 * another. What became of the first decides; children that cannot be signalled show as running.
 */
export async function signalTargets(
  [first, ...children]: readonly [Target, ...Target[]],
  force: boolean,
  system: ProcessSystem,
): Promise<{ readonly deaf: boolean } | { readonly refusal: EndRefusal }> {
  const how = force ? 'forcibly' : 'politely';
  const outcome = await signalExactly(first, how, system);
  if (outcome !== 'sent' && outcome !== 'deaf') return { refusal: outcome };
  for (const child of children) await signalExactly(child, how, system);
  return { deaf: outcome === 'deaf' };
}
