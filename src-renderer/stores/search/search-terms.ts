import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { FilterError, ParsedFilter } from '../../../src-main/core/query/filter.ts';
import { parseFilter } from '../../../src-main/core/query/parse-filter.ts';
import { chipsOf, textOfChips, withChip, withChips, type SearchChip } from './search-chip.ts';

/**
 * What is searched for: terms that stay as chips, and the text in the search box. The box shows
 * each key at once; in a big table the list follows a moment later (`useAppliedFilter`).
 */
export const useSearchTerms = defineStore('search-terms', () => {
  const chips = shallowRef<readonly SearchChip[]>([]);
  const draft = ref('');
  /** While the text has an error, the last that was right goes on narrowing the list. */
  const understood = ref('');
  const parsed = computed(() => parseFilter(draft.value));
  const errors = computed(() => (parsed.value.ok ? [] : parsed.value.errors));

  const pinned = computed(() => textOfChips(chips.value));
  /** Everything that is searched for, as the filter language writes it. */
  const text = computed(() => joined(pinned.value, draft.value));
  const narrowing = computed(() => joined(pinned.value, understood.value));

  function setText(next: string): void {
    chips.value = [];
    setDraft(next);
  }

  function setDraft(next: string): void {
    draft.value = next;
    understood.value = understoodPart(next, parsed.value) ?? understood.value;
  }

  /** Makes chips of the text in the box; not while it has an error. */
  function pin(): void {
    if (!parsed.value.ok || draft.value.trim() === '') return;
    chips.value = withChips(chips.value, draft.value);
    setDraft('');
  }

  function pinText(next: string): void {
    chips.value = chipsOf(next);
    setDraft('');
  }

  function addTerm(term: string): void {
    chips.value = withChip(chips.value, term);
  }

  function toggleChip(chip: SearchChip): void {
    chips.value = chips.value.map((one) => (one === chip ? { ...one, on: !one.on } : one));
  }

  function removeChip(chip: SearchChip): void {
    chips.value = chips.value.filter((one) => one !== chip);
  }

  /** Takes the last chip back into the box. */
  function editLastChip(): void {
    const last = chips.value.at(-1);
    if (last === undefined) return;
    removeChip(last);
    setDraft(last.text);
  }

  return {
    chips,
    draft,
    errors,
    text,
    narrowing,
    setText,
    setDraft,
    pin,
    pinText,
    addTerm,
    toggleChip,
    removeChip,
    editLastChip,
  };
});

/** What can be told from a text: without the keys whose value is yet to come; null with an error. */
function understoodPart(text: string, parsed: ParsedFilter): string | null {
  if (parsed.ok) return text;
  if (!parsed.errors.every(isUnfinished)) return null;
  return parsed.errors.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
}

/** A key of which only the value is missing. */
export function isUnfinished({ key, term }: FilterError): boolean {
  return key === 'filter.valueMissing' && term.endsWith(':');
}

function joined(...texts: readonly string[]): string {
  return texts.filter((one) => one.trim() !== '').join(' ');
}
