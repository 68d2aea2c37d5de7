import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useHistoryHealth } from '../../../../src-renderer/stores/history/history-health.ts';
import { aHistoryStatus } from '../../../support/a-history-status.ts';

beforeEach(() => setActivePinia(createPinia()));

const problem = { key: 'history.off', values: {} };
const note = (path: string) => ({
  key: 'history.setAside-damaged',
  values: { path, reason: 'malformed' },
});

describe('useHistoryHealth', () => {
  it('tells what keeps history from being recorded', () => {
    const health = useHistoryHealth();
    for (const state of ['failing', 'unavailable'] as const) {
      health.accept(aHistoryStatus({ state, problem }));
      expect(health.problem).toEqual(problem);
    }
  });

  it('keeps quiet where a person wants none, or another records', () => {
    const health = useHistoryHealth();
    expect(health.problem).toBeNull();
    for (const state of ['off', 'reading', 'starting'] as const) {
      health.accept(aHistoryStatus({ state, problem }));
      expect(health.problem).toBeNull();
    }
  });

  it('tells notes until they are read, and then only new ones', () => {
    const health = useHistoryHealth();
    health.accept(aHistoryStatus({ notes: [note('a')] }));
    health.understand();
    expect(health.notes).toEqual([]);
    health.accept(aHistoryStatus({ notes: [note('a'), note('b')] }));
    expect(health.notes).toEqual([note('b')]);
  });

  it('tells the notes of a host that was started anew', () => {
    const health = useHistoryHealth();
    health.accept(aHistoryStatus({ notes: [note('a'), note('b')] }));
    health.understand();
    health.accept(aHistoryStatus());
    health.accept(aHistoryStatus({ notes: [note('c')] }));
    expect(health.notes).toEqual([note('c')]);
  });
});
