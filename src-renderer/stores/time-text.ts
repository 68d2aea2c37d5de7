/** Times as the window writes them, on this machine's clock. */
const time = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const minute = new Intl.DateTimeFormat(undefined, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });

/** `14:32:05` */
export function timeText(atMs: number): string {
  return time.format(atMs);
}

/** `14:32` of today, `Nov 20 14:32` of another day. */
export function momentText(atMs: number, nowMs: number): string {
  const today = new Date(atMs).toDateString() === new Date(nowMs).toDateString();
  return today ? minute.format(atMs) : `${day.format(atMs)} ${minute.format(atMs)}`;
}
