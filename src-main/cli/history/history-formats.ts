/** What `history` can write; with `--at` they are those of `list`, but for Markdown. */
export const historyFormats = ['table', 'json', 'ndjson', 'csv'] as const;

export type HistoryFormat = (typeof historyFormats)[number];
