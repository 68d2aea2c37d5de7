const minuteMs = 60_000;
/** No clock is ever changed by more, and no two changes are this close. */
const farMs = 4 * 60 * minuteMs;

/**
 * ` UTC+1` for a moment (Unix milliseconds) whose time of day comes twice on this machine's clock,
 * as when summer time ends; else empty. Without it times would seem to run backwards.
 */
export function repeatedHourMark(atMs: number): string {
  const offset = offsetMinutes(atMs);
  const isRepeated = [-farMs, farMs].some((distanceMs) => {
    const other = offsetMinutes(atMs + distanceMs);
    // The moment at which a clock that is `other` off shows the same time.
    return other !== offset && offsetMinutes(atMs + (offset - other) * minuteMs) === other;
  });
  return isRepeated ? ` ${offsetText(offset)}` : '';
}

/** By how much this machine's clock is before UTC at a moment. */
function offsetMinutes(atMs: number): number {
  return -new Date(atMs).getTimezoneOffset();
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? '−' : '+';
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
