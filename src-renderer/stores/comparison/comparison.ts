import { defineStore } from 'pinia';
import { ref, shallowReactive, shallowRef, watch } from 'vue';
import type { ComparedSide } from '../../../src-main/core/compare/compared-side.ts';
import type { DifferenceKind } from '../../../src-main/core/compare/difference.ts';
import { useShownTable } from '../table/shown-table.ts';

/** A side that stays as it is. */
export interface NamedSide {
  readonly side: ComparedSide;
  /** What the person calls it, such as a label or the name of a file; may be empty. */
  readonly name: string;
}

/** What a side is to be: the live table, kept fresh, or something that stays as it is. */
export type SideWish = 'now' | NamedSide;

export interface SideWishes {
  readonly before: SideWish;
  readonly after: SideWish;
}

/** The two tables that the window compares, and where in their differences the reader is. */
export const useComparison = defineStore('comparison', () => {
  /** null until something is compared; kept while another view is shown. */
  const wishes = shallowRef<SideWishes | null>(null);
  const open = ref(false);
  /** Kinds the list is narrowed to; all while it is empty. */
  const kinds = shallowReactive(new Set<DifferenceKind>());
  const expansion = shallowReactive(new Map<string, boolean>());
  const activeKey = ref<string | null>(null);
  const openKey = ref<string | null>(null);

  /** Compares two tables and shows what is different, in place of what was shown. */
  function start(before: SideWish, after: SideWish): void {
    set({ before, after });
    kinds.clear();
    open.value = true;
  }

  function set(next: SideWishes): void {
    wishes.value = next;
    expansion.clear();
    activeKey.value = null;
    openKey.value = null;
  }

  function swap(): void {
    if (wishes.value === null) return;
    set({ before: wishes.value.after, after: wishes.value.before });
  }

  /** Whoever opens another table wants to see it. */
  const shownTable = useShownTable();
  watch(
    () => shownTable.shown,
    ({ kind }) => {
      if (kind !== 'now') open.value = false;
    },
  );

  function toggleKind(kind: DifferenceKind): void {
    if (!kinds.delete(kind)) kinds.add(kind);
  }

  return { wishes, open, kinds, expansion, activeKey, openKey, start, set, swap, toggleKind };
});
