/** English words of the window area. `{name}` is a value; forms of a plural are parted by `|`. */
export const window = {} as const;
