/** What `watch` can write: lines for people, or a JSON object a line. */
export const watchFormats = ['text', 'ndjson'] as const;

export type WatchFormat = (typeof watchFormats)[number];
