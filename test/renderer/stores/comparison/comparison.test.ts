import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { tableSide } from '../../../../src-main/core/compare/compared-side.ts';
import {
  useComparison,
  type NamedSide,
} from '../../../../src-renderer/stores/comparison/comparison.ts';
import { useShownTable } from '../../../../src-renderer/stores/table/shown-table.ts';
import { laptop } from '../../../support/build-socket.ts';

const morning: NamedSide = {
  side: tableSide('moment', { sockets: [], takenAtMs: 0 }, laptop),
  name: 'morning',
};

beforeEach(() => setActivePinia(createPinia()));

describe('the comparison of the window', () => {
  it('opens with two sides, all kinds and nothing chosen', () => {
    const comparison = useComparison();
    expect([comparison.open, comparison.wishes]).toEqual([false, null]);
    comparison.toggleKind('closed');
    comparison.start(morning, 'now');
    expect(comparison.open).toBe(true);
    expect(comparison.wishes).toEqual({ before: morning, after: 'now' });
    expect([...comparison.kinds]).toEqual([]);
  });

  it('swaps its sides, and forgets what was unfolded of the others', () => {
    const comparison = useComparison();
    comparison.swap();
    expect(comparison.wishes).toBeNull();
    comparison.start(morning, 'now');
    comparison.openKey = 'tcp 80';
    comparison.expansion.set('connections', true);
    comparison.toggleKind('opened');
    comparison.swap();
    expect(comparison.wishes).toEqual({ before: 'now', after: morning });
    expect([comparison.openKey, comparison.expansion.size]).toEqual([null, 0]);
    expect([...comparison.kinds]).toEqual(['opened']);
  });

  it('has each kind pressed and let go', () => {
    const comparison = useComparison();
    comparison.toggleKind('opened');
    comparison.toggleKind('closed');
    comparison.toggleKind('opened');
    expect([...comparison.kinds]).toEqual(['closed']);
  });

  it('gives way to a table that is opened, not to the return to now, and is kept', async () => {
    const comparison = useComparison();
    const shownTable = useShownTable();
    shownTable.show({ kind: 'moment', atMs: 0, sockets: [] });
    await nextTick();
    comparison.start(morning, 'now');
    shownTable.backToNow();
    await nextTick();
    expect(comparison.open).toBe(true);
    shownTable.show({ kind: 'moment', atMs: 1, sockets: [] });
    await nextTick();
    expect(comparison.open).toBe(false);
    expect(comparison.wishes).not.toBeNull();
    comparison.open = true;
    shownTable.show({ kind: 'moment', atMs: 2, sockets: [] });
    await nextTick();
    expect(comparison.open).toBe(false);
  });
});
