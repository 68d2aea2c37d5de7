import { defineStore } from 'pinia';
import { computed, ref, shallowReactive } from 'vue';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import type { Filter } from '../../../src-main/core/query/filter.ts';
import { portNames, setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { useSettings } from '../settings/settings.ts';
import { useSearchTerms } from './search-terms.ts';
import { ShownFilter, type Focus } from './shown-filter.ts';
import type { SortOrder } from '../rows/sort-entries.ts';
import { viewColumns } from '../columns/view-columns.ts';
import type { ViewColumnName } from '../columns/view-column.ts';
import type { ViewName } from '../view-name.ts';

/** What the reader asked the list to show and in which order, and where in it they are. */
export const useListOptions = defineStore('list-options', () => {
  const search = useSearchTerms();
  const settings = useSettings();
  /** Everything that is searched for; setting it replaces all of it. */
  const filterText = computed({ get: () => search.text, set: search.setText });
  const filterErrors = computed(() => search.errors);
  const focus = ref<Focus>('all');
  const hideLoopbackClients = ref(false);
  const hideTimeWait = ref(false);
  const view = ref<ViewName>('ports');
  const orders = shallowReactive<Record<ViewName, SortOrder<ViewColumnName>>>({
    ports: { column: 'port', direction: 'ascending' },
    processes: { column: 'process', direction: 'ascending' },
    remotes: { column: 'remote', direction: 'ascending' },
    sockets: { column: 'localPort', direction: 'ascending' },
    unix: { column: 'path', direction: 'ascending' },
  });
  /** The order of the view that is shown; each view keeps its own. */
  const order = computed(() => orders[view.value]);
  const expansion = shallowReactive(new Map<string, boolean>());
  const activeKey = ref<string | null>(null);
  const openKey = ref<string | null>(null);

  const filter = computed<Filter | null>(() => {
    // What ports are called is searched too: with other names another filter is wanted.
    if (settings.settings.names !== portNames()) setPortNames(settings.settings.names);
    const parsed = parseFilter(search.narrowing);
    return parsed.ok && search.narrowing !== '' ? parsed.filter : null;
  });

  const shown = computed(
    () =>
      new ShownFilter({
        focus: focus.value,
        hideLoopbackClients: hideLoopbackClients.value,
        hideTimeWait: hideTimeWait.value,
        filter: filter.value,
      }),
  );

  function isExpanded(rowKey: string, usual: boolean): boolean {
    return expansion.get(rowKey) ?? usual;
  }

  function toggleFocus(wanted: Focus): void {
    focus.value = focus.value === wanted ? 'all' : wanted;
  }

  /** A second time on the same column turns the order round. */
  function sortBy(column: ViewColumnName): void {
    const { greatestFirst = false } =
      viewColumns[view.value].find(({ sort }) => sort === column) ?? {};
    const first = greatestFirst ? 'descending' : 'ascending';
    const second = greatestFirst ? 'ascending' : 'descending';
    const isTurned = order.value.column === column && order.value.direction === first;
    orders[view.value] = { column, direction: isTurned ? second : first };
  }

  function showEverything(): void {
    search.setText('');
    focus.value = 'all';
    hideLoopbackClients.value = false;
    hideTimeWait.value = false;
  }

  return {
    filterText,
    filterErrors,
    focus,
    hideLoopbackClients,
    hideTimeWait,
    view,
    order,
    expansion,
    activeKey,
    openKey,
    filter,
    shown,
    isExpanded,
    toggleFocus,
    sortBy,
    showEverything,
  };
});
