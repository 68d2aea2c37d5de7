import type { EndAnswer } from '../../core/ending/ending.ts';
import { endingCommand } from '../../core/ending/ending-command.ts';
import type { EndRefusal } from '../../core/ending/end-refusal.ts';

/** The answer that nothing was signalled, with what to run instead where permission was missing. */
export function refused(
  { pid, force = false }: { readonly pid: number; readonly force?: boolean },
  refusal: EndRefusal,
  platform: string,
): EndAnswer {
  const command = refusal === 'not-permitted' ? endingCommand(pid, force, platform) : null;
  return { outcome: 'refused', refusal, command };
}
