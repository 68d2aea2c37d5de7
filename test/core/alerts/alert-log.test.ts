import { describe, expect, it } from 'vitest';
import {
  acceptInLog,
  addToLog,
  emptyLog,
  keptForMs,
  mostAlerts,
  sameForMs,
} from '../../../src-main/core/alerts/alert-log.ts';
import { anAlert } from '../../support/an-alert.ts';

describe('the log of alerts', () => {
  it('counts a repetition on the alert before it, which is open again', () => {
    const first = addToLog(emptyLog, [anAlert({ kind: 'opened' })], 0);
    const accepted = acceptInLog(first.log, null);
    const { log, added } = addToLog(accepted, [anAlert({ kind: 'closed', atMs: 5000 })], 5000);
    expect(log.alerts).toEqual(added);
    expect(added).toMatchObject([{ times: 2, kind: 'closed', firstAtMs: 0, accepted: false }]);
    expect(added[0]?.id).toBe(first.added[0]?.id);
  });

  it('begins anew after a while, and for another port', () => {
    const { log } = addToLog(emptyLog, [anAlert({ kind: 'opened' })], 0);
    const later = anAlert({ kind: 'closed', atMs: sameForMs });
    const other = anAlert({ kind: 'closed', atMs: sameForMs, port: 1 });
    expect(addToLog(log, [later, other], sameForMs).log.alerts).toHaveLength(3);
  });

  it('gives every alert a name of its own', () => {
    const drafts = [1, 2, 3].map((port) => anAlert({ port }));
    const ids = addToLog(emptyLog, drafts, 0).log.alerts.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  it('is bounded in number and in time', () => {
    const drafts = Array.from({ length: mostAlerts + 5 }, (_, port) => anAlert({ port }));
    const { log } = addToLog(emptyLog, drafts, 0);
    expect(log.alerts).toHaveLength(mostAlerts);
    expect(log.alerts[0]?.port).toBe(5);
    expect(addToLog(log, [anAlert({ atMs: keptForMs })], keptForMs).log.alerts).toHaveLength(1);
  });

  it('accepts some or all', () => {
    const { log } = addToLog(emptyLog, [anAlert({ port: 1 }), anAlert({ port: 2 })], 0);
    const [first] = log.alerts;
    const one = acceptInLog(log, [first?.id ?? '']);
    expect(one.alerts.map(({ accepted }) => accepted)).toEqual([true, false]);
    expect(acceptInLog(log, null).alerts.every(({ accepted }) => accepted)).toBe(true);
  });
});
