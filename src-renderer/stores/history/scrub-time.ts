/** The time that a scrubber goes over, in Unix milliseconds. */
export interface ScrubSpan {
  readonly fromMs: number;
  readonly toMs: number;
}

const minuteMs = 60_000;

/** How far keys go, in minutes; as a slider's keys do (WAI-ARIA Authoring Practices, Slider). */
const keyMinutes: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** Where a key leads from a time; null for keys that a slider has not. */
export function keyedTime(key: string, atMs: number, span: ScrubSpan): number | null {
  if (key === 'Home') return span.fromMs;
  if (key === 'End') return span.toMs;
  const minutes = keyMinutes[key];
  return minutes === undefined ? null : within(atMs + minutes * minuteMs, span);
}

/** The time at a share of the way, whole seconds. */
export function placedTime(share: number, span: ScrubSpan): number {
  const atMs = span.fromMs + share * (span.toMs - span.fromMs);
  return within(Math.round(atMs / 1000) * 1000, span);
}

/** How much of the way a time is, 0..1. */
export function timeShare(atMs: number, { fromMs, toMs }: ScrubSpan): number {
  return Math.min(1, Math.max(0, (atMs - fromMs) / Math.max(1, toMs - fromMs)));
}

function within(atMs: number, { fromMs, toMs }: ScrubSpan): number {
  return Math.min(toMs, Math.max(fromMs, atMs));
}
