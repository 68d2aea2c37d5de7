/** English words of the explain area. `{name}` is a value; forms of a plural are parted by `|`. */
export const explain = {} as const;
