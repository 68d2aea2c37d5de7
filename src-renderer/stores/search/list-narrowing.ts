import { computed, ref, type ComputedRef, type Ref } from 'vue';
import type { Filter } from '../../../src-main/core/query/filter.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { portNames, setPortNames } from '../../../src-main/core/settings/own-names.ts';
import { useSettings } from '../settings/settings.ts';
import { useSearchTerms } from './search-terms.ts';
import { ShownFilter, type Focus } from './shown-filter.ts';

/** What leaves sockets out of the list: the search and the quick filters. */
export interface ListNarrowing {
  readonly focus: Ref<Focus>;
  readonly hideLoopbackClients: Ref<boolean>;
  readonly hideTimeWait: Ref<boolean>;
  /** What the search keeps; null where it is empty. */
  readonly filter: ComputedRef<Filter | null>;
  /** All of it together. */
  readonly shown: ComputedRef<ShownFilter>;
  /** A second time on the same figure shows all again. */
  readonly toggleFocus: (wanted: Focus) => void;
  readonly showEverything: () => void;
}

/** Nothing is left out at first. */
export function listNarrowing(): ListNarrowing {
  const search = useSearchTerms();
  const settings = useSettings();
  const focus = ref<Focus>('all');
  const hideLoopbackClients = ref(false);
  const hideTimeWait = ref(false);

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

  function toggleFocus(wanted: Focus): void {
    focus.value = focus.value === wanted ? 'all' : wanted;
  }

  function showEverything(): void {
    search.setText('');
    focus.value = 'all';
    hideLoopbackClients.value = false;
    hideTimeWait.value = false;
  }

  return { focus, hideLoopbackClients, hideTimeWait, filter, shown, toggleFocus, showEverything };
}
