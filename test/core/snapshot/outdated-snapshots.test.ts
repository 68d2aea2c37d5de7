import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  outdatedSnapshots,
  scheduledLimits,
  type ScheduledFile,
} from '../../../src-main/core/snapshot/outdated-snapshots.ts';

function files(count: number, sizeBytes: number): readonly ScheduledFile[] {
  return Array.from({ length: count }, (_, at) => ({
    fileName: `${at}.json`,
    takenAtMs: at * 1000,
    sizeBytes,
  }));
}

function namesOf(found: readonly ScheduledFile[]): readonly string[] {
  return found.map(({ fileName }) => fileName);
}

describe('outdatedSnapshots', () => {
  it('are those taken before the time', () => {
    expect(namesOf(outdatedSnapshots(files(4, 10), 2000))).toEqual(['1.json', '0.json']);
  });

  it('are the oldest of too many', () => {
    const found = outdatedSnapshots(files(scheduledLimits.files + 2, 10), 0);
    expect(namesOf(found)).toEqual(['1.json', '0.json']);
  });

  it('are the oldest of too much', () => {
    const found = outdatedSnapshots(files(5, scheduledLimits.bytes / 3), 0);
    expect(namesOf(found)).toEqual(['1.json', '0.json']);
  });

  it('are never the newest, however big', () => {
    expect(outdatedSnapshots(files(1, scheduledLimits.bytes * 2), 0)).toEqual([]);
  });

  it('leave no more than may be kept', () => {
    const file = fc.record({
      fileName: fc.string(),
      takenAtMs: fc.nat(),
      sizeBytes: fc.nat({ max: scheduledLimits.bytes }),
    });
    fc.assert(
      fc.property(fc.array(file), fc.nat(), (all, beforeMs) => {
        const outdated = new Set(outdatedSnapshots(all, beforeMs));
        const kept = all.filter((one) => !outdated.has(one));
        const bytes = kept.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
        expect(bytes <= scheduledLimits.bytes || kept.length === 1).toBe(true);
        expect(kept.every(({ takenAtMs }) => takenAtMs >= beforeMs)).toBe(true);
      }),
    );
  });
});
