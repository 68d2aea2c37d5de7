/** Hours and minutes of a Unix time (milliseconds) on this machine's clock: `12:01`. */
export function clockText(atMs: number): string {
  const time = new Date(atMs);
  return [time.getHours(), time.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
