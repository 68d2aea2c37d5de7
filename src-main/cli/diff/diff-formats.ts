/** What `diff` can write. */
export const diffFormats = ['text', 'json'] as const;

export type DiffFormat = (typeof diffFormats)[number];
