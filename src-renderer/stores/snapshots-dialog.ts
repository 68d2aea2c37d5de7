import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { Phrase } from '../../src-main/core/words/phrase.ts';

/** What the dialog is at: the list of saved snapshots, or the place to paste a dump into. */
export type SnapshotsStage = 'list' | 'paste';

/** The dialog about saved snapshots and other tables that can be opened. */
export const useSnapshotsDialog = defineStore('snapshots-dialog', () => {
  const open = ref(false);
  const stage = ref<SnapshotsStage>('list');
  /** Why the last thing was not opened, saved or deleted; null when it was. */
  const problem = shallowRef<Phrase | null>(null);

  function show(next: SnapshotsStage = 'list'): void {
    stage.value = next;
    problem.value = null;
    open.value = true;
  }

  /** Says why something did not work, with all there is to do about it at hand. */
  function tell(next: Phrase): void {
    if (!open.value) stage.value = 'list';
    problem.value = next;
    open.value = true;
  }

  function close(): void {
    open.value = false;
  }

  return { open, stage, problem, show, tell, close };
});
