import { defineStore } from 'pinia';
import { computed, shallowReactive } from 'vue';
import { childPlaces } from './child-places.ts';
import { columnGrid } from './column-grid.ts';
import {
  readLayout,
  usualLayout,
  withMoved,
  withToggled,
  withWidth,
  type ColumnLayout,
} from './column-layout.ts';
import { useListOptions } from '../search/list-options.ts';
import { recallJson, remember } from '../settings/local-memory.ts';
import { useShownTable } from '../table/shown-table.ts';
import type { ViewColumn } from './view-column.ts';
import { viewColumns } from './view-columns.ts';
import { viewNames, type ViewName } from '../view-name.ts';

/** How the columns of each view are laid out, remembered between visits. */
export const useColumnLayouts = defineStore('column-layouts', () => {
  const options = useListOptions();
  const shownTable = useShownTable();
  const layouts = shallowReactive<Partial<Record<ViewName, ColumnLayout>>>({});
  for (const view of viewNames) {
    layouts[view] = readLayout(recallJson(keyOf(view)), viewColumns[view]);
  }

  const every = computed(() => viewColumns[options.view]);
  /** Those that can be shown: a table that stands still has had no last five minutes. */
  const all = computed(() =>
    shownTable.isNow ? every.value : every.value.filter(({ isOfNow }) => isOfNow !== true),
  );
  const layout = computed(() => layouts[options.view] ?? usualLayout(every.value));
  /** The shown columns of the view in front, from left to right. */
  const columns = computed<readonly ViewColumn[]>(() =>
    layout.value.shown.flatMap((name) => all.value.find((column) => column.name === name) ?? []),
  );
  const grid = computed(() => columnGrid(columns.value, layout.value.widthsPx));
  const places = computed(() => childPlaces(columns.value));

  function change(next: ColumnLayout): void {
    layouts[options.view] = next;
    remember(keyOf(options.view), JSON.stringify(next));
  }

  /** The place among all columns of one among those that can be shown now. */
  function placeOf(name: string, place: number): number {
    const next = columns.value.filter((column) => column.name !== name)[Math.max(0, place)];
    const others = layout.value.shown.filter((one) => one !== name);
    return next === undefined ? others.length : others.indexOf(next.name);
  }

  return {
    all,
    columns,
    grid,
    places,
    toggle: (name: string) => change(withToggled(layout.value, every.value, name)),
    moveTo: (name: string, place: number) =>
      change(withMoved(layout.value, every.value, name, placeOf(name, place))),
    setWidth: (name: string, widthPx: number | null) =>
      change(withWidth(layout.value, every.value, name, widthPx)),
    showUsual: () => change(usualLayout(every.value)),
  };
});

function keyOf(view: ViewName): string {
  return `portside.columns.${view}`;
}
