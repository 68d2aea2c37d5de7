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
import { useListOptions } from './list-options.ts';
import { recallJson, remember } from './local-memory.ts';
import type { ViewColumn } from './view-column.ts';
import { viewColumns } from './view-columns.ts';
import { viewNames, type ViewName } from './view-name.ts';

/** How the columns of each view are laid out, remembered between visits. */
export const useColumnLayouts = defineStore('column-layouts', () => {
  const options = useListOptions();
  const layouts = shallowReactive<Partial<Record<ViewName, ColumnLayout>>>({});
  for (const view of viewNames) {
    layouts[view] = readLayout(recallJson(keyOf(view)), viewColumns[view]);
  }

  const all = computed(() => viewColumns[options.view]);
  const layout = computed(() => layouts[options.view] ?? usualLayout(all.value));
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

  return {
    all,
    columns,
    grid,
    places,
    toggle: (name: string) => change(withToggled(layout.value, all.value, name)),
    moveTo: (name: string, place: number) =>
      change(withMoved(layout.value, all.value, name, place)),
    setWidth: (name: string, widthPx: number | null) =>
      change(withWidth(layout.value, all.value, name, widthPx)),
    showUsual: () => change(usualLayout(all.value)),
  };
});

function keyOf(view: ViewName): string {
  return `portside.columns.${view}`;
}
