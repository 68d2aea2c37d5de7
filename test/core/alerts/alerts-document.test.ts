import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alertsText,
  alertsVersion,
  type KeptAlerts,
  parseAlerts,
} from '../../../src-main/core/alerts/alerts-document.ts';
import { emptyBaseline } from '../../../src-main/core/alerts/baseline.ts';
import { anAlert } from '../../support/an-alert.ts';

const kept: KeptAlerts = {
  baseline: { ...emptyBaseline, learnedAtMs: 1000, callers: new Map([['curl', 5]]) },
  muted: [{ kind: 'exposed', program: 'node' }],
  log: { alerts: [anAlert({})], nextNumber: 2 },
};

const whole = JSON.parse(alertsText(kept)) as Readonly<Record<string, unknown>>;

describe('the file of alerts', () => {
  it('reads back what was written', () => {
    expect(parseAlerts(alertsText(kept))).toEqual({ kind: 'read', kept });
  });

  it('is told from one that a later Portside wrote', () => {
    const later = JSON.stringify({ ...whole, version: alertsVersion + 1 });
    expect(parseAlerts(later).kind).toBe('newer');
  });

  it('is broken, never half read, with any part of it gone or another kind of thing', () => {
    const keys = fc.constantFrom(...Object.keys(whole));
    const nonsense = fc.oneof(
      fc.constant(undefined),
      fc.constant({}),
      fc.constant('text'),
      fc.constant([[null]]),
      fc.constant(-1e300),
    );
    fc.assert(
      fc.property(keys, nonsense, (key, value) => {
        fc.pre(!(key === 'learnedAtMs' && value === -1e300));
        expect(parseAlerts(JSON.stringify({ ...whole, [key]: value })).kind).toBe('broken');
      }),
    );
  });

  it('never throws, whatever stands in it', () => {
    const text = alertsText(kept);
    const cut = fc.integer({ min: 0, max: text.length });
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.json(),
      fc.tuple(cut, cut, fc.string()).map(([from, to, put]) => {
        return text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to));
      }),
    );
    fc.assert(
      fc.property(texts, (hostile) => {
        expect(['read', 'newer', 'broken']).toContain(parseAlerts(hostile).kind);
      }),
    );
  });

  it('pollutes nothing and has a bound', () => {
    const poisoned = alertsText(kept).replace('{', '{"__proto__":{"polluted":true},');
    parseAlerts(poisoned);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    const muted = Array.from({ length: 10_000 }, () => ({ kind: 'exposed', program: 'x' }));
    expect(parseAlerts(JSON.stringify({ ...whole, muted })).kind).toBe('broken');
  });
});
