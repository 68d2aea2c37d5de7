/** A dump of half a million sockets is smaller than this. */
export const dumpLimitMegabytes = 64;
export const dumpLimitBytes = dumpLimitMegabytes * 1024 * 1024;
