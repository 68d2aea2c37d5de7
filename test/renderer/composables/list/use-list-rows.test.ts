import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it } from 'vitest';
import { computed, effectScope, nextTick, shallowRef } from 'vue';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { useListRows } from '../../../../src-renderer/composables/list/use-list-rows.ts';
import { smallTable } from '../../../../src-renderer/stores/steps/draw-in-steps.ts';
import { useListOptions } from '../../../../src-renderer/stores/search/list-options.ts';
import { useLiveTable } from '../../../../src-renderer/stores/table/live-table.ts';
import type { Hold } from '../../../../src-renderer/stores/rows/settle-rows.ts';
import { createBusyTable } from '../../../bench/window/busy-table.ts';
import { acceptedAt, listenerAt } from '../../../support/build-socket.ts';

beforeEach(() => {
  setActivePinia(createPinia());
});

let revision = 0;

async function show(...sockets: readonly Socket[]): Promise<void> {
  revision += 1;
  void useLiveTable().acceptSnapshot({ revision, takenAtMs: 1, sockets, notes: [] }, 1);
  await nextTick();
}

function setStage(anchorKey: string | null = null) {
  const hold = shallowRef<Hold>('none');
  const list = effectScope().run(() =>
    useListRows(
      computed(() => hold.value),
      () => anchorKey,
    ),
  );
  if (list === undefined) throw new Error('no scope');
  const ports = () =>
    list.settled.value.rows.map((row) => (row.kind === 'port' ? row.group.port : row.kind));
  return { hold, list, ports };
}

const web = listenerAt('127.0.0.1:80');
const database = listenerAt('127.0.0.1:5432');
const connection = acceptedAt('127.0.0.1:5432', '127.0.0.1:1');

describe('the rows of the list', () => {
  it('follow the table', async () => {
    const { ports } = setStage();
    await show(database);
    await show(database, web);
    expect(ports()).toEqual([80, 5432]);
  });

  it('wait above the line of a busy reader, until they rest', async () => {
    const { hold, list, ports } = setStage('port:tcp 5432 127.0.0.1');
    await show(database);
    hold.value = 'all';
    await show(database, web);
    expect(ports()).toEqual([5432]);
    expect(list.settled.value.waiting).toBe(1);
    hold.value = 'order';
    await nextTick();
    expect(ports()).toEqual([80, 5432]);
  });

  it('come at once when the reader asks for them', async () => {
    const { hold, list, ports } = setStage('port:tcp 5432 127.0.0.1');
    await show(database);
    hold.value = 'all';
    await show(database, web);
    list.letGo();
    expect(ports()).toEqual([80, 5432]);
  });

  it('unfold under the reader’s hand without anything else moving', async () => {
    const { hold, ports } = setStage('port:tcp 5432 127.0.0.1');
    await show(database, connection);
    hold.value = 'all';
    useListOptions().expansion.set('port:tcp 5432 127.0.0.1', true);
    await nextTick();
    expect(ports()).toEqual([5432, 'socket', 'socket']);
  });

  it('are sorted and narrowed at once, hold or no hold', async () => {
    const { hold, ports } = setStage('port:tcp 80 127.0.0.1');
    await show(database, web);
    hold.value = 'all';
    useListOptions().sortBy('port');
    expect(ports()).toEqual([5432, 80]);
    useListOptions().filterText = 'port:80';
    expect(ports()).toEqual([80]);
  });

  it('of a big table are made in one task and drawn in the next', async () => {
    const { list } = setStage();
    const { sockets } = createBusyTable(smallTable + 500, 1000);
    await useLiveTable().acceptSnapshot(
      { revision: 1, takenAtMs: 1, sockets: [...sockets.values()], notes: [] },
      1,
    );
    await settledDown(() => list.settled.value.rows.length > 100);
    const before = list.settled.value.rows;
    useListOptions().sortBy('port');
    expect(list.drawing.value).toBe(true);
    expect(list.settled.value.rows).toBe(before);
    await settledDown(() => !list.drawing.value);
    const ports = list.settled.value.rows.flatMap((row) =>
      row.kind === 'port' ? [row.group.port] : [],
    );
    expect(ports).toEqual([...ports].sort((a, b) => b - a));
  });

  it('stay the very same while nothing changes, however still they are kept', async () => {
    const { hold, list } = setStage();
    await show(database, web);
    const before = list.settled.value;
    hold.value = 'all';
    await nextTick();
    expect(list.settled.value).toBe(before);
  });
});

async function settledDown(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}
