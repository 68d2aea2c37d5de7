import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import * as v from 'valibot';
import { recallJson, remember } from '../settings/local-memory.ts';

/** A search that is kept under a name. */
export interface SavedFilter {
  readonly name: string;
  readonly text: string;
}

export const mostSaved = 50;
export const longestName = 60;
const longestText = 2000;
const filtersKey = 'portside.savedFilters';

const savedSchema = v.array(
  v.object({
    name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestName)),
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestText)),
  }),
);

/** The searches this window keeps between visits, by name. */
export const useSavedFilters = defineStore('saved-filters', () => {
  const filters = shallowRef<readonly SavedFilter[]>(readSaved());

  function keep(next: readonly SavedFilter[]): void {
    filters.value = next;
    remember(filtersKey, JSON.stringify(next));
  }

  /** Saves a search; one of the same name makes room for it. False when there is no room left. */
  function save(name: string, text: string): boolean {
    const wanted = name.trim().slice(0, longestName);
    const others = filters.value.filter((one) => one.name !== wanted);
    if (wanted === '' || others.length >= mostSaved) return false;
    if (text.trim() === '' || text.length > longestText) return false;
    keep([...others, { name: wanted, text }].sort((a, b) => a.name.localeCompare(b.name)));
    return true;
  }

  /** Gives a search another name, unless that is taken. */
  function rename(filter: SavedFilter, name: string): boolean {
    const wanted = name.trim().slice(0, longestName);
    if (wanted === filter.name) return true;
    if (wanted === '' || filters.value.some((one) => one.name === wanted)) return false;
    remove(filter);
    return save(wanted, filter.text);
  }

  function remove(filter: SavedFilter): void {
    keep(filters.value.filter((one) => one !== filter));
  }

  return { filters, save, rename, remove };
});

function readSaved(): readonly SavedFilter[] {
  const parsed = v.safeParse(savedSchema, recallJson(filtersKey) ?? []);
  return parsed.success ? parsed.output.slice(0, mostSaved) : [];
}
