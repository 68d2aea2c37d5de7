/** A time as it stands in file names (UTC): without colons, which Windows forbids there. */
export function fileTime(atMs: number): string {
  return new Date(atMs)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
}
