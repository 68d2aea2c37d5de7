/** An amount of bytes as people write it: `812 B`, `27 kB`, `4.8 MB` (powers of a thousand). */
export function byteAmount(bytes: number, write: (amount: number) => string): string {
  if (bytes < 1000) return `${write(Math.round(bytes))} B`;
  if (bytes < 999_500) return `${write(Math.round(bytes / 1000))} kB`;
  if (bytes < 999_950_000) return `${write(Math.round(bytes / 100_000) / 10)} MB`;
  return `${write(Math.round(bytes / 100_000_000) / 10)} GB`;
}
