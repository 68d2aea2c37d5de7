import { describe, expect, it } from 'vitest';
import { effectScope, nextTick, shallowRef } from 'vue';
import { useDrawnLines } from '../../../../src-renderer/composables/list/use-drawn-lines.ts';
import type { RowPlace } from '../../../../src-renderer/stores/rows/line-pool.ts';
import { nextTask } from '../../../../src-renderer/stores/steps/next-task.ts';

interface Row {
  readonly key: string;
  readonly kind: string;
}

function placesOf(keys: string): readonly RowPlace<Row>[] {
  return Array.from(keys, (key, index) => ({ row: { key, kind: 'flat' }, index, top: index * 28 }));
}

function setUp(keys: string) {
  const places = shallowRef(placesOf(keys));
  const scope = effectScope();
  const lines = scope.run(() => useDrawnLines(places, (index) => index < 10));
  return {
    places,
    stop: () => scope.stop(),
    keys: () => (lines?.value ?? []).map(({ row }) => row.key).join(''),
    inPlace: () => (lines?.value ?? []).filter(({ top }) => top >= 0).length,
  };
}

describe('useDrawnLines', () => {
  it('draws what is in sight now and the rest a task later', async () => {
    const list = setUp('abcdefghijklmnop');
    list.places.value = placesOf('ABCDEFGHIJKLMNOP');
    expect(list.keys()).toBe('ABCDEFGHIJ');
    await nextTick();
    await nextTask();
    expect(list.keys()).toBe('ABCDEFGHIJKLMNOP');
    list.stop();
  });

  it('has the lines wait out of sight that the rest will be written into', async () => {
    const list = setUp('abcdefghijklmnop');
    list.places.value = placesOf('abcdefghijklmnop');
    list.keys();
    await nextTick();
    await nextTask();
    list.places.value = placesOf('ABCDEFGHIJKLMNOP');
    expect(list.inPlace()).toBe(10);
    expect(list.keys()).toBe('ABCDEFGHIJklmnop');
    await nextTick();
    await nextTask();
    expect(list.keys()).toBe('ABCDEFGHIJKLMNOP');
    expect(list.inPlace()).toBe(16);
    list.stop();
  });

  it('goes on with the rows there are by then', async () => {
    const list = setUp('abcdefghijklmnop');
    list.places.value = placesOf('ABCDEFGHIJKLMNOP');
    list.keys();
    await nextTick();
    list.places.value = placesOf('zyxwvutsrqponmlk');
    list.keys();
    await nextTick();
    await nextTask();
    await nextTick();
    await nextTask();
    expect(list.keys()).toBe('zyxwvutsrqponmlk');
    list.stop();
  });

  it('draws a few that come in one go', () => {
    const list = setUp('abc');
    expect(list.keys()).toBe('abc');
    list.places.value = placesOf('abcd');
    expect(list.keys()).toBe('abcd');
    list.stop();
  });
});
