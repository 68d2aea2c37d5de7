import type { EndRefusal } from '../../core/ending/end-refusal.ts';
import type { EndingPreview } from '../../core/ending/ending-preview.ts';
import type { Target } from '../../core/ending/ending-now.ts';
import { type ExactProcess, isExactly } from '../../core/ending/exact-process.ts';
import { exactStart } from './exact-start.ts';
import { previewEnding, type PreviewOptions } from './preview-ending.ts';

/** Who will be signalled, the process first. */
export interface ChosenTargets {
  readonly preview: EndingPreview;
  readonly targets: readonly [Target, ...Target[]];
}

/** The wish of somebody who saw a preview. */
export interface EndWish extends ExactProcess {
  /** Those of its children, as the preview named them, that shall end with it. */
  readonly children: readonly ExactProcess[];
}

/**
 * Looks at the process once more. Of the wished-for children only those are taken that are its
 * children still: nobody is signalled whom the preview did not show.
 */
export async function chooseTargets(
  wish: EndWish,
  around: PreviewOptions,
): Promise<ChosenTargets | { readonly refusal: EndRefusal }> {
  const found = await exactStart(wish, around.system);
  if ('refusal' in found) return found;
  const preview = await previewEnding(found.process, around);
  if (preview === null) return { refusal: 'gone' };
  if (preview.refusal !== null) return { refusal: preview.refusal };
  const { ownPids, system } = around;
  const children = preview.children.filter(
    ({ pid, startedAtMs }) =>
      !ownPids.includes(pid) &&
      wish.children.some((one) => one.pid === pid && isExactly(one, startedAtMs, system.platform)),
  );
  return { preview, targets: [{ ...found.process, name: preview.details.name }, ...children] };
}
