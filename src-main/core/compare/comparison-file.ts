/** What a comparison can be written as. */
export const comparisonFormats = ['json', 'csv', 'markdown'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

/** What a file of a comparison is called, and of which type it is. */
export interface ComparisonFile {
  readonly fileName: string;
  readonly mediaType: string;
}

const files: Readonly<Record<ComparisonFormat, readonly [extension: string, mediaType: string]>> = {
  json: ['json', 'application/json'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
};

/** The name and type of a comparison in a format. */
export function comparisonFile(format: ComparisonFormat): ComparisonFile {
  const [extension, mediaType] = files[format];
  return { fileName: `portside-comparison.${extension}`, mediaType };
}
