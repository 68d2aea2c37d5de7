import { defineStore } from 'pinia';
import { computed, ref, shallowReactive } from 'vue';
import type { ViewName } from '../view-name.ts';
import { listNarrowing } from './list-narrowing.ts';
import { listOrders } from './list-orders.ts';
import { useSearchTerms } from './search-terms.ts';

/** What the reader asked the list to show and in which order, and where in it they are. */
export const useListOptions = defineStore('list-options', () => {
  const search = useSearchTerms();
  /** Everything that is searched for; setting it replaces all of it. */
  const filterText = computed({ get: () => search.text, set: search.setText });
  const filterErrors = computed(() => search.errors);
  const view = ref<ViewName>('ports');
  const expansion = shallowReactive(new Map<string, boolean>());
  const activeKey = ref<string | null>(null);
  const openKey = ref<string | null>(null);

  function isExpanded(rowKey: string, usual: boolean): boolean {
    return expansion.get(rowKey) ?? usual;
  }

  return {
    filterText,
    filterErrors,
    view,
    expansion,
    activeKey,
    openKey,
    isExpanded,
    ...listNarrowing(),
    ...listOrders(view),
  };
});
