import { type Alert, subjectOf } from './alert.ts';

/** Alerts on their way to a person. Never changed in place. */
export interface Limiter {
  readonly waiting: readonly WaitingAlert[];
  /** Unix times in milliseconds of the last notices. */
  readonly toldAtMs: readonly number[];
  /** When each subject was last told of. */
  readonly subjects: ReadonlyMap<string, number>;
  readonly snoozedUntilMs: number | null;
}

interface WaitingAlert {
  readonly alert: Alert;
  readonly sinceMs: number;
}

export const limits = {
  /** What happens within this time is told together. */
  gatherMs: 2000,
  /** The same thing is told no more often than this. */
  subjectMs: 60_000,
  noticesAMinute: 3,
} as const;

const minuteMs = 60_000;

export const emptyLimiter: Limiter = {
  waiting: [],
  toldAtMs: [],
  subjects: new Map(),
  snoozedUntilMs: null,
};

/** Takes alerts to be told; a later one of the same subject replaces the one that waits. */
export function offerAlerts(limiter: Limiter, alerts: readonly Alert[], nowMs: number): Limiter {
  if (alerts.length === 0) return limiter;
  const waiting = new Map(limiter.waiting.map((one) => [subjectOf(one.alert), one]));
  for (const alert of alerts) {
    const subject = subjectOf(alert);
    waiting.set(subject, { alert, sinceMs: waiting.get(subject)?.sinceMs ?? nowMs });
  }
  return { ...limiter, waiting: [...waiting.values()] };
}

export interface Release {
  readonly limiter: Limiter;
  /** To be told in one notice now; empty for none. */
  readonly alerts: readonly Alert[];
}

/** Lets those alerts out that may be told now. While snoozed they are only kept in the log. */
export function releaseAlerts(limiter: Limiter, nowMs: number): Release {
  if (limiter.waiting.length === 0) return { limiter, alerts: [] };
  if (isSnoozed(limiter, nowMs)) return { limiter: { ...limiter, waiting: [] }, alerts: [] };
  const dueAtMs = limiterDueAtMs(limiter);
  if (dueAtMs === null || nowMs < dueAtMs) return { limiter, alerts: [] };
  const [held, ready] = partition(limiter, nowMs);
  const alerts = ready.map(({ alert }) => alert);
  const recent = (atMs: number): boolean => nowMs - atMs < minuteMs;
  const subjects = new Map([...limiter.subjects].filter(([, atMs]) => recent(atMs)));
  for (const alert of alerts) subjects.set(subjectOf(alert), nowMs);
  const toldAtMs = [...limiter.toldAtMs.filter(recent), nowMs];
  return { limiter: { ...limiter, waiting: held, subjects, toldAtMs }, alerts };
}

/** When something may be told next, Unix time in milliseconds; null when nothing waits. */
export function limiterDueAtMs(limiter: Limiter): number | null {
  if (limiter.waiting.length === 0) return null;
  const first = Math.min(...limiter.waiting.map((one) => readyAtMs(limiter, one)));
  const told = limiter.toldAtMs.slice(-limits.noticesAMinute);
  const roomAtMs = told.length < limits.noticesAMinute ? 0 : (told[0] ?? 0) + minuteMs;
  return Math.max(first, roomAtMs);
}

export function isSnoozed({ snoozedUntilMs }: Limiter, nowMs: number): boolean {
  return snoozedUntilMs !== null && nowMs < snoozedUntilMs;
}

function readyAtMs({ subjects }: Limiter, { alert, sinceMs }: WaitingAlert): number {
  const toldAtMs = subjects.get(subjectOf(alert)) ?? -Infinity;
  return Math.max(sinceMs + limits.gatherMs, toldAtMs + limits.subjectMs);
}

/** Once one alert is told, all that came with it go along, but for subjects just told of. */
function partition(limiter: Limiter, nowMs: number): [WaitingAlert[], WaitingAlert[]] {
  const held: WaitingAlert[] = [];
  const ready: WaitingAlert[] = [];
  for (const one of limiter.waiting) {
    const toldAtMs = limiter.subjects.get(subjectOf(one.alert)) ?? -Infinity;
    (nowMs - toldAtMs < limits.subjectMs ? held : ready).push(one);
  }
  return [held, ready];
}
