import { describe, expect, it } from 'vitest';
import type { MonitorStatus } from '../../../../src-main/core/table/monitor-status.ts';
import {
  freshnessOf,
  lateAfterMs,
  type FreshnessFacts,
} from '../../../../src-renderer/stores/table/freshness.ts';

const status: MonitorStatus = {
  revision: 1,
  state: 'reading',
  lastReadAtMs: 0,
  nextReadAtMs: 1000,
  intervalMs: 1000,
  coreShare: 0,
  pause: null,
  readers: [],
};
const good: FreshnessFacts = { connection: 'connected', status, ageMs: 300, paused: false };

describe('freshnessOf', () => {
  it('is live while readings come', () => {
    expect(freshnessOf(good)).toBe('live');
  });

  it('is starting before the first reading', () => {
    expect(freshnessOf({ ...good, status: null })).toBe('starting');
    expect(freshnessOf({ ...good, ageMs: null })).toBe('starting');
  });

  it('is late only when several readings are missing', () => {
    expect(freshnessOf({ ...good, ageMs: lateAfterMs(status) })).toBe('live');
    expect(freshnessOf({ ...good, ageMs: lateAfterMs(status) + 1 })).toBe('late');
    expect(freshnessOf({ ...good, ageMs: 20_000, status: { ...status, intervalMs: 10_000 } })).toBe(
      'live',
    );
  });

  it('is live as long as the next reading is not due', () => {
    const costly = { ...status, nextReadAtMs: 50_000 };
    expect(freshnessOf({ ...good, ageMs: 50_000, status: costly })).toBe('live');
    expect(freshnessOf({ ...good, ageMs: 55_001, status: costly })).toBe('late');
    expect(freshnessOf({ ...good, ageMs: 20_000, status: { ...status, nextReadAtMs: null } })).toBe(
      'late',
    );
  });

  it('says the worst that is true', () => {
    const failing = { ...status, state: 'failing' as const };
    expect(freshnessOf({ ...good, status: failing, ageMs: 60_000 })).toBe('failing');
    expect(freshnessOf({ ...good, status: failing, paused: true })).toBe('paused');
    expect(freshnessOf({ ...good, status: failing, paused: true, connection: 'lost' })).toBe(
      'lost',
    );
    const halted = { ...failing, pause: { sinceMs: 0, untilMs: null } };
    expect(freshnessOf({ ...good, status: halted, paused: true })).toBe('halted');
    expect(freshnessOf({ ...good, status: halted, connection: 'lost' })).toBe('lost');
    expect(freshnessOf({ ...good, connection: 'refused' })).toBe('lost');
  });
});
