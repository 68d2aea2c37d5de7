import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

/** What was selected in the table when the Unix view came to stand before it. */
export interface SelectionAside {
  readonly rowKey: string;
  /** The inspector was open on it, and closed because nothing there belongs to it. */
  readonly inspected: boolean;
}

/** Keeps the selection of the table while the Unix view, which has another table, is shown. */
export const useSelectionAside = defineStore('selection-aside', () => {
  const table = shallowRef<SelectionAside | null>(null);
  /** The row that was selected in the Unix view when it was left. */
  const unixKey = shallowRef<string | null>(null);
  return { table, unixKey };
});
