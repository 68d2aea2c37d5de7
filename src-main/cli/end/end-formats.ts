/** What `end` can write: lines for people, or a JSON document. */
export const endFormats = ['text', 'json'] as const;

export type EndFormat = (typeof endFormats)[number];
