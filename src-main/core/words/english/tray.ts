/** English words of the tray area. `{name}` is a value; forms of a plural are parted by `|`. */
export const tray = {} as const;
