/** Who had a snapshot saved: a person, or the schedule of the settings. */
export const savedByChoices = ['hand', 'schedule'] as const;
export type SavedBy = (typeof savedByChoices)[number];

/** A label is one line that a list shows whole. */
export const longestLabel = 80;
