import { computed, type ComputedRef } from 'vue';
import { useListOptions } from '../stores/search/list-options.ts';
import { useSummary } from './use-summary.ts';

/** A filter that is switched on and off by one press, and how many rows it is about. */
export interface QuickFilter {
  readonly name: 'onlyListeners' | 'onlyExposed' | 'hideLoopbackClients' | 'hideTimeWait';
  readonly hint: string;
  readonly count: number;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** The quick filters of the summary line, in the order they stand there. */
export function useQuickFilters(): ComputedRef<readonly QuickFilter[]> {
  const options = useListOptions();
  const counts = useSummary();
  return computed(() => [
    {
      name: 'onlyListeners',
      hint: 'window.portsOpenHint',
      count: counts.value.portsOpen,
      on: options.focus === 'open',
      toggle: () => options.toggleFocus('open'),
    },
    {
      name: 'onlyExposed',
      hint: 'window.portsExposedHint',
      count: counts.value.portsExposed,
      on: options.focus === 'exposed',
      toggle: () => options.toggleFocus('exposed'),
    },
    {
      name: 'hideLoopbackClients',
      hint: 'window.hideLoopbackClientsHint',
      count: counts.value.loopbackClients,
      on: options.hideLoopbackClients,
      toggle: () => (options.hideLoopbackClients = !options.hideLoopbackClients),
    },
    {
      name: 'hideTimeWait',
      hint: 'window.hideTimeWaitHint',
      count: counts.value.timeWait,
      on: options.hideTimeWait,
      toggle: () => (options.hideTimeWait = !options.hideTimeWait),
    },
  ]);
}
