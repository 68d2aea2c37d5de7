import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import { chooseTargets, type EndWish } from './choose-targets.ts';
import type { EndingStart } from './follow-ending.ts';
import type { KeptCommands } from './kept-commands.ts';
import type { PreviewOptions } from './preview-ending.ts';
import { signalTargets } from './signal-targets.ts';

/**
 * Signals the process and the children that are to end with it, unless a look at them says not to.
 * Keeps how it was started, which nobody can tell any more once it ended.
 */
export async function beginEnding(
  wish: EndWish & { readonly force: boolean },
  around: PreviewOptions,
  commands: KeptCommands,
): Promise<EndingStart | { readonly refusal: EndRefusal }> {
  const chosen = await chooseTargets(wish, around);
  if ('refusal' in chosen) return chosen;
  const { targets, preview } = chosen;
  const environment = await around.system.environment(wish.pid);
  const signal = await signalTargets(targets, wish.force, around.system);
  if ('refusal' in signal) return signal;
  const { possible } = preview.startAgain;
  const startAgainId = possible ? commands.keep(preview.details, environment) : null;
  return { targets, deaf: signal.deaf, forced: wish.force, startAgainId };
}
