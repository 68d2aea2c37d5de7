/** How often a user may let the table be read, in milliseconds. */
export const intervalLimitsMs = { shortest: 250, longest: 60_000, usual: 1000 } as const;
