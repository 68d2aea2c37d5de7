/** For how long a person may want to hear nothing. */
export const snoozeChoices = ['hour', 'tomorrow'] as const;
export type SnoozeChoice = (typeof snoozeChoices)[number];

const hourMs = 3_600_000;
const morningHour = 8;

/** When a snooze that begins now ends: in an hour, or at eight the next morning by local time. */
export function snoozeUntilMs(choice: SnoozeChoice, nowMs: number): number {
  if (choice === 'hour') return nowMs + hourMs;
  const morning = new Date(nowMs);
  morning.setDate(morning.getDate() + 1);
  return morning.setHours(morningHour, 0, 0, 0);
}
