import { describe, expect, it } from 'vitest';
import { emptyBaseline } from '../../../src-main/core/alerts/baseline.ts';
import { startState } from '../../../src-main/core/alerts/kept-in-state.ts';
import { isSameReport, reportAlerts } from '../../../src-main/core/alerts/report-alerts.ts';
import { defaultSettings } from '../../../src-main/core/settings/default-settings.ts';
import { anAlert } from '../../support/an-alert.ts';

const log = { alerts: [anAlert({ id: '1' })], nextNumber: 2 };
const node = { kind: 'exposed', program: 'node' } as const;
const state = startState({ baseline: { ...emptyBaseline, learnedAtMs: 7 }, muted: [node], log });
const keeping = { keptElsewhere: false, problem: null };

describe('reportAlerts', () => {
  it('tells what is known, and how the file is doing', () => {
    const problem = { key: 'alert.problem-newer', values: {} };
    const report = reportAlerts(state, defaultSettings, { keptElsewhere: true, problem });
    expect(report).toMatchObject({ alerts: log.alerts, muted: [node], learnedAtMs: 7 });
    expect(report).toMatchObject({ knownCount: 0, enabled: true, snoozedUntilMs: null });
    expect(report).toMatchObject({ keptElsewhere: true, problem });
  });

  it('tells until when alerts are silent', () => {
    const until = '2026-11-20T22:00:00.000Z';
    const settings = { ...defaultSettings, 'alerts.snoozedUntil': until, 'alerts.enabled': false };
    const { enabled, snoozedUntilMs } = reportAlerts(state, settings, keeping);
    expect([enabled, snoozedUntilMs]).toEqual([false, Date.parse(until)]);
  });
});

describe('isSameReport', () => {
  const report = reportAlerts(state, defaultSettings, keeping);

  it('is one of the same parts', () => {
    expect(isSameReport(report, reportAlerts(state, defaultSettings, keeping))).toBe(true);
  });

  it('is not one of which any part is another', () => {
    const changed = { ...state, log: { ...log, alerts: [...log.alerts] } };
    expect(isSameReport(report, reportAlerts(changed, defaultSettings, keeping))).toBe(false);
    expect(isSameReport(report, { ...report, keptElsewhere: true })).toBe(false);
  });
});
