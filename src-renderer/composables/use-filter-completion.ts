import { computed, ref, shallowRef, watch, type ComputedRef, type Ref } from 'vue';
import {
  completeFilter,
  withProposal,
  type Proposal,
} from '../../src-main/core/query/complete-filter.ts';
import { knownValues, type KnownValue } from '../../src-main/core/query/known-values.ts';
import { countInSteps } from '../stores/steps/count-in-steps.ts';
import { smallTable } from '../stores/steps/draw-in-steps.ts';
import { useLiveTable } from '../stores/table/live-table.ts';
import { useSearchTerms } from '../stores/search/search-terms.ts';

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
  /** Keys of a big table that are asked for and not counted yet. */
  const awaited = new Set<string>();
  let counting = false;

  const completion = computed(() =>
    cursor.value === null ? null : completeFilter(search.draft, cursor.value, valuesOf),
  );
  const proposals = computed(() => completion.value?.proposals ?? []);
  watch(completion, () => void countAwaited());

  /** In a big table, where counting would hold up the next key, none until they are counted. */
  function valuesOf(key: string): readonly KnownValue[] {
    const known = counted.value.get(key);
    if (known !== undefined) return known;
    const { sockets } = liveTable.view.ports;
    if (sockets.size > smallTable) {
      awaited.add(key);
      return [];
    }
    const values = knownValues(key, sockets.values());
    counted.value.set(key, values);
    return values;
  }

  async function countAwaited(): Promise<void> {
    const keys = [...awaited].filter((key) => !counted.value.has(key));
    awaited.clear();
    if (counting || keys.length === 0) return;
    counting = true;
    const before = counted.value;
    const isWanted = (): boolean => counted.value === before && cursor.value !== null;
    const found = await countInSteps(keys, liveTable.view.ports.sockets.values(), isWanted);
    counting = false;
    // A new object either way: whoever proposes asks again for what is not in it.
    counted.value = new Map([...counted.value, ...(found ?? [])]);
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
