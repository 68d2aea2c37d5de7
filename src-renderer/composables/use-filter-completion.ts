import { computed, ref, shallowRef, type ComputedRef, type Ref } from 'vue';
import {
  completeFilter,
  withProposal,
  type Proposal,
} from '../../src-main/core/query/complete-filter.ts';
import { knownValues, type KnownValue } from '../../src-main/core/query/known-values.ts';
import { useLiveTable } from '../stores/live-table.ts';
import { useSearchTerms } from '../stores/search-terms.ts';

export interface FilterCompletion {
  /** Empty while nothing is proposed. */
  readonly proposals: ComputedRef<readonly Proposal[]>;
  /** Index of the proposal the arrow keys are at; -1 while they are in the text. */
  readonly highlighted: Ref<number>;
  readonly open: (cursor: number) => void;
  readonly close: () => void;
  /** Moves through the proposals and round their ends, by way of the text itself. */
  readonly move: (step: 1 | -1) => void;
  /** The text with this proposal in it, and where the cursor stands then. */
  readonly accept: (proposal: Proposal) => { readonly text: string; readonly cursor: number };
}

/** What may be typed next, from the keys of the filter language and the values that exist now. */
export function useFilterCompletion(): FilterCompletion {
  const search = useSearchTerms();
  const liveTable = useLiveTable();
  const cursor = ref<number | null>(null);
  const highlighted = ref(-1);
  /** Counted once for each key while the list is open, so that it stands still. */
  const counted = shallowRef(new Map<string, readonly KnownValue[]>());

  const completion = computed(() =>
    cursor.value === null ? null : completeFilter(search.draft, cursor.value, valuesOf),
  );
  const proposals = computed(() => completion.value?.proposals ?? []);

  function valuesOf(key: string): readonly KnownValue[] {
    const known = counted.value.get(key);
    if (known !== undefined) return known;
    const values = knownValues(key, liveTable.view.ports.sockets.values());
    counted.value.set(key, values);
    return values;
  }

  function open(at: number): void {
    if (cursor.value === null) counted.value = new Map();
    cursor.value = at;
    highlighted.value = -1;
  }

  function move(step: 1 | -1): void {
    const places = proposals.value.length + 1;
    highlighted.value = ((highlighted.value + 1 + step + places) % places) - 1;
  }

  return {
    proposals,
    highlighted,
    open,
    close() {
      cursor.value = null;
      highlighted.value = -1;
    },
    move,
    accept(proposal) {
      const place = completion.value ?? { start: 0, end: search.draft.length, proposals: [] };
      return withProposal(search.draft, place, proposal);
    },
  };
}
