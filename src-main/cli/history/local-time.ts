/** A time on this machine's clock as `--at` takes it, `2026-11-20T22:00:00`. */
export function localTime(atMs: number): string {
  const time = new Date(atMs - new Date(atMs).getTimezoneOffset() * 60_000);
  return time.toISOString().slice(0, 19);
}
