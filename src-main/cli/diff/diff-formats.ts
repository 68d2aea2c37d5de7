import { comparisonFormats } from '../../core/compare/comparison-file.ts';

/** What `diff` can write. */
export const diffFormats = ['text', ...comparisonFormats] as const;

export type DiffFormat = (typeof diffFormats)[number];
