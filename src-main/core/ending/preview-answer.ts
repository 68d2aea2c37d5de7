import type { EndRefusal } from './end-refusal.ts';
import type { EndingPreview } from './ending-preview.ts';

/** The answer to the question what ending a process would do. */
export type PreviewAnswer =
  | { readonly outcome: 'preview'; readonly preview: EndingPreview }
  | {
      readonly outcome: 'refused';
      readonly refusal: Extract<EndRefusal, 'gone' | 'reused' | 'unchecked'>;
    };
