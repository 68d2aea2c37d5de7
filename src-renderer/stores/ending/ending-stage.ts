import type { EndAnswer } from '../../../src-main/core/ending/ending.ts';
import type { PreviewAnswer } from '../../../src-main/core/ending/preview-answer.ts';
import type { EndingStage } from './ending-dialog.ts';

/** The host could not be asked, for this reason. */
type Failed = string;

/** Where the dialog stands after the process was looked up. */
export function stageOfPreview(answer: PreviewAnswer | Failed): EndingStage {
  if (typeof answer === 'string') return { kind: 'failed', reason: answer };
  if (answer.outcome === 'preview') return { kind: 'preview', preview: answer.preview };
  return { kind: 'refused', refusal: answer.refusal, command: null };
}

/** Where the dialog stands after the process was to be signalled. */
export function stageOfSignal(answer: EndAnswer | Failed): EndingStage {
  if (typeof answer === 'string') return { kind: 'failed', reason: answer };
  if (answer.outcome === 'signalled') return { kind: 'ending', ending: answer.ending, again: null };
  return { kind: 'refused', refusal: answer.refusal, command: answer.command };
}
