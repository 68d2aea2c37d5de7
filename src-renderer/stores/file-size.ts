/** A size as people write it: `812 B`, `27 kB`, `4.8 MB` (powers of a thousand, as files are told). */
export function fileSize(bytes: number, write: (amount: number) => string): string {
  if (bytes < 1000) return `${write(bytes)} B`;
  if (bytes < 1_000_000) return `${write(Math.round(bytes / 1000))} kB`;
  return `${write(Math.round(bytes / 100_000) / 10)} MB`;
}
