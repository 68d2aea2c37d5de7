import { describe, expect, it } from 'vitest';
import { trayMark } from '../../../src-main/core/tray/tray-mark.ts';
import { anAlert } from '../../support/an-alert.ts';

const nowMs = 1_000_000;
const pause = { sinceMs: 0, untilMs: null };
const open = { alerts: [anAlert({ atMs: 0 })], snoozedUntilMs: null };
const calm = { state: 'reading', pause: null, alerts: null, nowMs } as const;

describe('trayMark', () => {
  it.each([
    ['none', {}],
    ['none', { state: 'starting' }],
    ['none', { alerts: { alerts: [], snoozedUntilMs: null } }],
    ['none', { alerts: { alerts: [anAlert({ accepted: true })], snoozedUntilMs: null } }],
    ['none', { alerts: { ...open, snoozedUntilMs: nowMs + 1 } }],
    ['alert', { alerts: open }],
    ['alert', { alerts: { ...open, snoozedUntilMs: nowMs } }],
    ['alert', { alerts: open, state: 'starting' }],
    ['failing', { state: 'failing' }],
    ['failing', { state: 'failing', alerts: open }],
    ['paused', { pause }],
    ['paused', { pause, state: 'failing', alerts: open }],
  ] as const)('is %s for %j', (mark, facts) => {
    expect(trayMark({ ...calm, ...facts })).toBe(mark);
  });
});
