import { describe, expect, it } from 'vitest';
import { adoptAlerts, followAlerts, newInLog } from '../../../src-main/core/alerts/adopt-alerts.ts';
import type { Alert } from '../../../src-main/core/alerts/alert.ts';
import type { KeptAlerts } from '../../../src-main/core/alerts/alerts-document.ts';
import { emptyBaseline } from '../../../src-main/core/alerts/baseline.ts';
import type { MutedProgram } from '../../../src-main/core/alerts/muted-program.ts';
import { anAlert } from '../../support/an-alert.ts';

function kept(alerts: readonly Alert[], muted: readonly MutedProgram[] = []): KeptAlerts {
  return { baseline: emptyBaseline, muted, log: { alerts, nextNumber: alerts.length + 1 } };
}

const one = anAlert({ id: '1', atMs: 1000 });
const two = anAlert({ id: '2', atMs: 2000 });
const node = { kind: 'exposed', program: 'node' } as const;
const ruby = { kind: 'called', program: 'ruby' } as const;

describe('what others left in the file', () => {
  it('is nothing when they left it alone', () => {
    const before = kept([one], [node]);
    const own = kept([one, two], [node, ruby]);
    expect(adoptAlerts(own, before, kept([one], [node]))).toBe(own);
  });

  it('makes fine what they took for fine', () => {
    const found = kept([{ ...one, accepted: true }]);
    const { log } = adoptAlerts(kept([one, two]), kept([one]), found);
    expect(log.alerts.map(({ accepted }) => accepted)).toEqual([true, false]);
  });

  it('does not make fine what came again meanwhile', () => {
    const again = { ...one, atMs: 5000, times: 2 };
    const own = kept([again]);
    expect(adoptAlerts(own, kept([one]), kept([{ ...one, accepted: true }]))).toBe(own);
  });

  it('mutes and unmutes as they did, and keeps what was muted here since', () => {
    const own = kept([], [node, { ...ruby, program: 'perl' }]);
    const { muted } = adoptAlerts(own, kept([], [node]), kept([], [ruby]));
    expect(muted).toEqual([{ ...ruby, program: 'perl' }, ruby]);
  });

  it('adds alerts that were never known here, in the order of time', () => {
    const { log } = adoptAlerts(kept([two]), kept([]), kept([one]));
    expect(log).toEqual({ alerts: [one, two], nextNumber: 2 });
  });

  it('does not bring back what was known and grew old here', () => {
    const own = kept([two]);
    expect(adoptAlerts(own, kept([one, two]), kept([one, two]))).toBe(own);
  });
});

describe('what a follower has', () => {
  it('is what is in the file, with all that either learned', () => {
    const learned = { ...emptyBaseline, learnedAtMs: 5 };
    const own = { ...kept([two], [node]), baseline: learned };
    const { baseline, log, muted } = followAlerts(own, kept([one], [ruby]));
    expect([log.alerts, muted]).toEqual([[one], [ruby]]);
    expect(baseline.learnedAtMs).toBe(5);
  });
});

describe('what is new in a log', () => {
  it('is what was not there, and what came again', () => {
    const again = { ...one, atMs: 9000 };
    const fine = anAlert({ id: '3', accepted: true });
    expect(newInLog(kept([one]).log, kept([one, two, fine]).log)).toEqual([two]);
    expect(newInLog(kept([one]).log, kept([again]).log)).toEqual([again]);
  });
});
