/** What `list` can write. `json` is the snapshot document of the JSON Schema in core/snapshot. */
export const listFormats = ['table', 'json', 'ndjson', 'csv', 'markdown', 'html'] as const;

export type ListFormat = (typeof listFormats)[number];
