import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import { type ExactProcess, isExactly } from '../../core/ending/exact-process.ts';
import type { ProcessSystem } from './process-system.ts';

/** The process that is meant, or why it cannot be it. */
export type ExactStart =
  | { readonly process: ExactProcess }
  | { readonly refusal: Extract<EndRefusal, 'gone' | 'reused' | 'unchecked'> };

/** Looks who has the pid now; `startedAtMs` null takes whoever it is. */
export async function exactStart(
  { pid, startedAtMs }: { readonly pid: number; readonly startedAtMs: number | null },
  system: Pick<ProcessSystem, 'start' | 'platform'>,
): Promise<ExactStart> {
  const start = await system.start(pid);
  if (start === 'gone') return { refusal: 'gone' };
  if (start === 'unknown') return { refusal: 'unchecked' };
  const process = { pid, startedAtMs: start };
  if (startedAtMs === null || isExactly(process, startedAtMs, system.platform)) return { process };
  return { refusal: 'reused' };
}
