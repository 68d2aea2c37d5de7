import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { useFoldAll } from '../../../../src-renderer/composables/list/use-fold-all.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import { anOwner, listenerAt } from '../../../support/build-socket.ts';

const sockets = [listenerAt('127.0.0.1:5432', [anOwner(852, 'postgres')], { id: 'listener' })];

beforeEach(() => {
  setActivePinia(createPinia());
  void useLiveTable().acceptSnapshot({ revision: 1, takenAtMs: 1, sockets, notes: [] }, 1);
});

describe('useFoldAll', () => {
  it('unfolds and folds the groups of the view that is shown, and no other', () => {
    const options = useListOptions();
    const { canFold, foldAll } = useFoldAll();
    options.view = 'processes';
    expect(canFold.value).toBe(true);
    foldAll(true);
    expect([...options.expansion.values()]).toEqual([true]);
    foldAll(false);
    expect([...options.expansion.values()]).toEqual([false]);
    options.view = 'ports';
    foldAll(true);
    expect([...options.expansion.values()]).toEqual([false, true]);
  });

  it.each(['sockets', 'unix'] as const)('has nothing to fold in the %s view', (view) => {
    const options = useListOptions();
    const { canFold, foldAll } = useFoldAll();
    options.view = view;
    expect(canFold.value).toBe(false);
    foldAll(true);
    expect(options.expansion.size).toBe(0);
  });
});
