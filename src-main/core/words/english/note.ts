/** English words of the note area. `{name}` is a value; forms of a plural are parted by `|`. */
export const note = {} as const;
