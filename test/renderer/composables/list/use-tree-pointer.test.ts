import { describe, expect, it, vi } from 'vitest';
import { useTreePointer } from '../../../../src-renderer/composables/list/use-tree-pointer.ts';
import type { TreeRow } from '../../../../src-renderer/stores/rows/move-in-tree.ts';

const rows: readonly TreeRow[] = [
  { key: 'heading', parentKey: null, expanded: false },
  { key: 'group', parentKey: null, expanded: true },
  { key: 'leaf', parentKey: 'group', expanded: null },
];

/** An event on the line of a row; null is beside all lines. */
function on(key: string | null): MouseEvent & PointerEvent {
  const line = key === null ? null : { dataset: { key } };
  return { target: { closest: () => line } } as unknown as MouseEvent & PointerEvent;
}

function setStage() {
  const place = {
    activeKey: null as string | null,
    openKey: null as string | null,
    expansion: new Map<string, boolean>(),
  };
  const presence = { act: vi.fn(), leave: vi.fn() };
  const pointer = useTreePointer(
    {
      rowOf: (key) => rows.find((row) => row.key === key),
      isHeading: ({ key }) => key === 'heading',
      presence,
    },
    place,
  );
  return { ...pointer, place, presence };
}

describe('the pointer in a list', () => {
  it('makes a row active and opens it by a click', () => {
    const { onClick, place } = setStage();
    onClick(on('leaf'));
    expect(place).toMatchObject({ activeKey: 'leaf', openKey: 'leaf' });
    expect(place.expansion.size).toBe(0);
  });

  it('folds a heading by a click, and opens nothing', () => {
    const { onClick, place } = setStage();
    onClick(on('heading'));
    expect(place).toMatchObject({ activeKey: 'heading', openKey: null });
    expect(place.expansion.get('heading')).toBe(true);
  });

  it('folds a row by two clicks, but neither a leaf nor a heading a second time', () => {
    const { onDoubleClick, place } = setStage();
    for (const key of ['group', 'leaf', 'heading']) onDoubleClick(on(key));
    expect([...place.expansion]).toEqual([['group', false]]);
  });

  it('tells which row it is over, and that the reader is there', () => {
    const { onPointerMove, onPointerLeave, pointedKey, presence } = setStage();
    onPointerMove(on('leaf'));
    expect(pointedKey.value).toBe('leaf');
    onPointerMove(on(null));
    expect(pointedKey.value).toBeNull();
    expect(presence.act).toHaveBeenCalledTimes(2);
    onPointerMove(on('group'));
    onPointerLeave();
    expect(pointedKey.value).toBeNull();
    expect(presence.leave).toHaveBeenCalledOnce();
  });

  it.each([null, 'gone'])('does nothing where no row is: %s', (key) => {
    const { onClick, onDoubleClick, place } = setStage();
    onClick(on(key));
    onDoubleClick(on(key));
    expect(place).toMatchObject({ activeKey: null, openKey: null });
    expect(place.expansion.size).toBe(0);
  });
});
