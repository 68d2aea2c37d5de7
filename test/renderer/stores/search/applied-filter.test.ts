import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useAppliedFilter } from '../../../../src-renderer/stores/search/applied-filter.ts';
import { smallTable } from '../../../../src-renderer/stores/steps/draw-in-steps.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { spareTask } from '../../../../src-renderer/stores/steps/reader-first.ts';
import { manySockets } from '../../../support/many-sockets.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

async function load(sockets: number): Promise<void> {
  const rows = manySockets(sockets, 0);
  await useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets: rows, notes: [] }, 1);
}

describe('what the list shows', () => {
  it('is what was asked for, at once, in a table of usual size', async () => {
    await load(200);
    const applied = useAppliedFilter();
    const options = useListOptions();
    options.filterText = 'worker-1';
    expect(applied.shown).toBe(options.shown);
    expect(applied.busy).toBe(false);
  });

  it('stays in a big table until all of it was looked through', async () => {
    await load(smallTable + 2000);
    const applied = useAppliedFilter();
    const options = useListOptions();
    const before = applied.shown;
    options.filterText = 'worker-1';
    expect(applied.shown).toBe(before);
    expect(applied.busy).toBe(true);
    await vi.waitFor(() => expect(applied.busy).toBe(false));
    expect(applied.shown).toBe(options.shown);
  });

  it('lets work that can wait stand back until then', async () => {
    await load(smallTable + 2000);
    const applied = useAppliedFilter();
    useListOptions().filterText = 'worker-1';
    await spareTask();
    expect(applied.busy).toBe(false);
  });

  it('goes by the last of several quick wishes', async () => {
    await load(smallTable + 2000);
    const applied = useAppliedFilter();
    const options = useListOptions();
    const seen = [applied.shown];
    options.filterText = 'w';
    options.filterText = 'wo';
    const { shown } = options;
    await vi.waitFor(() => {
      if (applied.shown !== seen.at(-1)) seen.push(applied.shown);
      expect(applied.busy).toBe(false);
    });
    expect(seen).toEqual([seen[0], shown]);
  });
});
