import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Alert, subjectOf } from '../../../src-main/core/alerts/alert.ts';
import {
  emptyLimiter,
  isSnoozed,
  type Limiter,
  limiterDueAtMs,
  limits,
  offerAlerts,
  releaseAlerts,
} from '../../../src-main/core/alerts/limiter.ts';
import { anAlert } from '../../support/an-alert.ts';

const minuteMs = 60_000;

/** Offers alerts at their times and lets every due one out, also long after the last. */
function run(offers: readonly { readonly atMs: number; readonly alert: Alert }[]) {
  const notices: { atMs: number; alerts: readonly Alert[] }[] = [];
  let limiter: Limiter = emptyLimiter;
  const release = (atMs: number): void => {
    const released = releaseAlerts(limiter, atMs);
    limiter = released.limiter;
    if (released.alerts.length > 0) notices.push({ atMs, alerts: released.alerts });
  };
  const drain = (untilMs: number): void => {
    for (let due = limiterDueAtMs(limiter); due !== null && due <= untilMs;) {
      release(due);
      due = limiterDueAtMs(limiter);
    }
  };
  for (const { atMs, alert } of offers) {
    drain(atMs);
    limiter = offerAlerts(limiter, [alert], atMs);
    release(atMs);
  }
  drain(Infinity);
  return { notices, limiter };
}

describe('the limiter', () => {
  it('gathers what happens together', () => {
    const offers = [0, 500, 1900].map((atMs) => ({ atMs, alert: anAlert({ port: 3000 + atMs }) }));
    const { notices } = run(offers);
    expect(notices.map(({ atMs, alerts }) => [atMs, alerts.length])).toEqual([
      [limits.gatherMs, 3],
    ]);
  });

  it('holds a subject that was just told, but no other', () => {
    const port = (atMs: number, number: number) => ({ atMs, alert: anAlert({ port: number }) });
    const { notices } = run([port(0, 80), port(5000, 80), port(5000, 81)]);
    expect(notices.map(({ atMs, alerts }) => [atMs, alerts.map((one) => one.port)])).toEqual([
      [2000, [80]],
      [7000, [81]],
      [62_000, [80]],
    ]);
  });

  it('drops what comes while snoozed', () => {
    const snoozed = { ...emptyLimiter, snoozedUntilMs: 10_000 };
    const offered = offerAlerts(snoozed, [anAlert({})], 5000);
    expect(releaseAlerts(offered, 5000)).toEqual({ limiter: snoozed, alerts: [] });
    expect([isSnoozed(snoozed, 9999), isSnoozed(snoozed, 10_000)]).toEqual([true, false]);
  });

  it('never tells more than it may, and loses nothing that is not the same', () => {
    const offer = fc.record({ atMs: fc.nat(10 * minuteMs), port: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 120 }), (given) => {
        const offers = [...given]
          .sort((a, b) => a.atMs - b.atMs)
          .map(({ atMs, port }) => ({ atMs, alert: anAlert({ port, atMs }) }));
        const { notices, limiter } = run(offers);
        expect(limiter.waiting).toEqual([]);
        for (const { atMs } of notices) {
          const near = notices.filter((one) => one.atMs >= atMs && one.atMs < atMs + minuteMs);
          expect(near.length).toBeLessThanOrEqual(limits.noticesAMinute);
        }
        const told = notices.flatMap(({ alerts }) => alerts);
        expect(new Set(told.map(subjectOf))).toEqual(
          new Set(offers.map(({ alert }) => subjectOf(alert))),
        );
        for (const { alert } of offers.slice(-1)) {
          expect(told.findLast((one) => subjectOf(one) === subjectOf(alert))).toBe(alert);
        }
      }),
    );
  });
});
