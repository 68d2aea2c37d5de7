import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick } from 'vue';
import { compareSides } from '../../../../src-main/core/compare/compare-sides.ts';
import { tableSide } from '../../../../src-main/core/compare/compared-side.ts';
import { differencesOf } from '../../../../src-main/core/compare/difference.ts';
import { useComparedSides } from '../../../../src-renderer/composables/comparison/use-compared-sides.ts';
import {
  useComparison,
  type NamedSide,
} from '../../../../src-renderer/stores/comparison/comparison.ts';
import { useHostStatus } from '../../../../src-renderer/stores/table/host-status.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';
import { manySockets } from '../../../support/many-sockets.ts';
import { runComposable } from '../../../support/run-composable.ts';
import { sampleListener } from '../../../support/sample-sockets.ts';
import { scriptedMachine } from '../../../support/scripted-monitor.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const before = {
  side: tableSide('moment', { sockets: [sampleListener(80)], takenAtMs: 0 }, scriptedMachine),
  name: 'before',
};

const nothing = compareSides(before.side, before.side).comparison;

/** A side with so many sockets, without the first ones. */
function many(name: string, from: number, count: number): NamedSide {
  const sockets = manySockets(from + count, 0).slice(from);
  return { side: tableSide('moment', { sockets, takenAtMs: 0 }, scriptedMachine), name };
}

function watched() {
  const scope = effectScope();
  const parts = runComposable({}, () => {
    const hostStatus = useHostStatus();
    hostStatus.description = {
      kind: 'browser',
      version: '1',
      machine: scriptedMachine,
      capabilities: { tray: false, nativeDialogs: false },
    };
    const sides = scope.run(() => useComparedSides());
    if (sides === undefined) throw new Error('the scope is active');
    return { sides, liveTable: useLiveTable(), comparison: useComparison() };
  });
  return { ...parts, scope };
}

function reading(revision: number, ...ports: readonly number[]) {
  const sockets = ports.map((port) => sampleListener(port));
  return { revision, takenAtMs: revision * 1000, sockets, notes: [] };
}

describe('the sides that are compared', () => {
  it('are not known before something was asked for, and read', async () => {
    const { sides, liveTable, comparison, scope } = watched();
    expect(sides.value).toBeNull();
    comparison.start(before, 'now');
    expect(sides.value).toBeNull();
    await liveTable.acceptSnapshot(reading(1, 80, 443), 1000);
    await nextTick();
    expect(sides.value?.compared.comparison.opened.map(({ local }) => local.port)).toEqual([443]);
    scope.stop();
  });

  it('follow the live table with a rest between, and stop with their view', async () => {
    const { sides, liveTable, comparison, scope } = watched();
    await liveTable.acceptSnapshot(reading(1, 80), 1000);
    comparison.start(before, 'now');
    await nextTick();
    const first = sides.value;
    expect(first?.compared.comparison.opened).toEqual([]);
    await liveTable.acceptSnapshot(reading(2, 80, 443), 2000);
    await liveTable.acceptSnapshot(reading(3, 80, 443, 8080), 3000);
    await nextTick();
    expect(sides.value).toBe(first);
    vi.runAllTimers();
    expect(sides.value?.compared.comparison.opened).toHaveLength(2);
    await liveTable.acceptSnapshot(reading(4), 4000);
    await nextTick();
    scope.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are compared in steps where they are big, and stay as they were until all is done', async () => {
    const { sides, comparison, scope } = watched();
    const earlier = many('earlier', 0, 3000);
    const later = many('later', 200, 3000);
    comparison.start(earlier, later);
    expect(sides.value).toBeNull();
    await vi.waitFor(() => expect(sides.value).not.toBeNull());
    const first = sides.value;
    expect(first?.compared).toEqual(compareSides(earlier.side, later.side));
    expect(first?.differences).toEqual(differencesOf(first?.compared.comparison ?? nothing));
    comparison.swap();
    expect(sides.value).toBe(first);
    await vi.waitFor(() => expect(sides.value).not.toBe(first));
    expect(sides.value?.before).toBe(later);
    expect(sides.value?.compared).toEqual(compareSides(later.side, earlier.side));
    comparison.swap();
    scope.stop();
    for (let task = 0; task < 50; task += 1) await nextTask();
    expect(sides.value?.before).toBe(later);
  });

  it('are those wished for last, when another comparison was under way', async () => {
    const { sides, comparison, scope } = watched();
    const [one, other] = [many('one', 0, 3000), many('other', 100, 3000)];
    comparison.start(one, other);
    comparison.start(other, before);
    await vi.waitFor(() => expect(sides.value?.after.name).toBe('before'));
    for (let task = 0; task < 50; task += 1) await nextTask();
    expect(sides.value?.before.name).toBe('other');
    scope.stop();
  });

  it('say what the live table could not see', async () => {
    const { sides, liveTable, comparison, scope } = watched();
    const notes = [{ code: 'owners-hidden', level: 'warning', values: { count: 3 } }] as const;
    await liveTable.acceptSnapshot({ ...reading(1, 80), notes }, 1000);
    comparison.start('now', before);
    await nextTick();
    expect(sides.value?.before.side.lacks).toEqual([
      { key: 'note.owners-hidden.message', values: { count: 3 } },
    ]);
    expect(sides.value?.after.name).toBe('before');
    scope.stop();
  });
});
