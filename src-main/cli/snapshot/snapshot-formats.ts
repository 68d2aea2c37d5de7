/** What a reading can be saved as; only `json` can be opened again. */
export const snapshotFormats = ['json', 'csv', 'markdown', 'html'] as const;

export type SnapshotFormat = (typeof snapshotFormats)[number];
