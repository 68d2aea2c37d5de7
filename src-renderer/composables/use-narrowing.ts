import { onScopeDispose } from 'vue';
import { useLiveTable } from '../stores/live-table.ts';
import { useSearchTerms } from '../stores/search-terms.ts';

/** From so many sockets on, going through all of them could be felt between two keys. */
const manySockets = 2000;
/** Longer than most pause between two keys of a word. */
const pauseMs = 140;

/** Narrows the list to what was typed: at once, or on a big machine when the typing pauses. */
export function useNarrowing(): { readonly typed: (text: string) => void } {
  const search = useSearchTerms();
  const liveTable = useLiveTable();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function typed(text: string): void {
    search.draft = text;
    clearTimeout(timer);
    if (liveTable.view.ports.sockets.size < manySockets) search.apply();
    else timer = setTimeout(search.apply, pauseMs);
  }

  onScopeDispose(() => clearTimeout(timer));
  return { typed };
}
