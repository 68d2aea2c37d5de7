import type { PreviewAnswer } from '../../core/ending/preview-answer.ts';
import { exactStart } from './exact-start.ts';
import { previewEnding, type PreviewOptions } from './preview-ending.ts';

/** What ending the wanted process would do; `startedAtMs` null takes whoever has the pid now. */
export async function answerPreview(
  wanted: { readonly pid: number; readonly startedAtMs: number | null },
  around: PreviewOptions,
): Promise<PreviewAnswer> {
  const found = await exactStart(wanted, around.system);
  if ('refusal' in found) return { outcome: 'refused', refusal: found.refusal };
  const preview = await previewEnding(found.process, around);
  if (preview === null) return { outcome: 'refused', refusal: 'gone' };
  return { outcome: 'preview', preview };
}
