import type { EndAnswer } from '../../core/ending/ending.ts';
import type { FollowedEnding } from './follow-ending.ts';
import type { ProcessSystem } from './process-system.ts';
import { refused } from './refused.ts';
import { signalTargets } from './signal-targets.ts';

/** Signals whatever of an ending still runs. */
export async function signalAgain(
  ending: FollowedEnding,
  force: boolean,
  system: ProcessSystem,
): Promise<EndAnswer> {
  const [first, ...rest] = ending.targets.filter((target) => system.isRunning(target));
  if (first !== undefined) {
    const signal = await signalTargets([first, ...rest], force, system);
    if ('refusal' in signal) return refused(first, signal.refusal, system.platform);
    if (force) ending.markForced();
  }
  return { outcome: 'signalled', ending: ending.current() };
}
