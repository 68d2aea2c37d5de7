/** English words of the command line area. `{name}` is a value; forms of a plural are parted by `|`. */
export const commandLine = {} as const;
