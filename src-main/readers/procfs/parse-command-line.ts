/**
 * The arguments in `/proc/PID/cmdline`, each ended by NUL; null for kernel threads, which have
 * none. A program that writes over its arguments to change its title leaves one text padded with
 * NULs, so empty arguments at the end are dropped.
 */
export function parseCommandLine(bytes: Buffer): readonly string[] | null {
  const text = bytes.toString('utf8').replace(/\0+$/, '');
  return text === '' ? null : text.split('\0');
}
