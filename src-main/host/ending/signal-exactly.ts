import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import type { ExactProcess } from '../../core/ending/exact-process.ts';
import { exactStart } from './exact-start.ts';
import type { ProcessSystem } from './process-system.ts';
import type { Force } from './send-signal.ts';

/** `deaf`: it was found, but can only be forced. */
export type ExactSignal = 'sent' | 'deaf' | EndRefusal;

/** Signals exactly this process: its pid and start time are checked right before, every time. */
export async function signalExactly(
  process: ExactProcess,
  how: Force,
  system: Pick<ProcessSystem, 'start' | 'platform' | 'signal'>,
): Promise<ExactSignal> {
  const found = await exactStart(process, system);
  if ('refusal' in found) return found.refusal;
  const outcome = await system.signal(process.pid, how);
  return outcome === 'needs-force' ? 'deaf' : outcome;
}
