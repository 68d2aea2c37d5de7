/** A time (Unix milliseconds) for people, in UTC: `2026-11-20 22:00:00 UTC`. */
export function utcTime(atMs: number): string {
  return `${new Date(atMs).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
