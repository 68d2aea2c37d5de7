import { defineStore } from 'pinia';
import { shallowRef } from 'vue';
import type { Ending, StartAnswer } from '../../../src-main/core/ending/ending.ts';
import type { EndingPreview } from '../../../src-main/core/ending/ending-preview.ts';
import type { EndRefusal } from '../../../src-main/core/ending/end-refusal.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';

/** How far the dialog has come, from looking at the process to how its end went. */
export type EndingStage =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'refused'; readonly refusal: EndRefusal; readonly command: string | null }
  | { readonly kind: 'preview'; readonly preview: EndingPreview }
  | {
      readonly kind: 'ending';
      readonly ending: Ending;
      /** How starting it again went; null while nobody asked for that. */
      readonly again: 'starting' | StartAnswer | null;
    };

/** The one dialog about ending a process. */
export const useEndingDialog = defineStore('ending dialog', () => {
  const process = shallowRef<Pick<Owner, 'pid' | 'name' | 'startedAtMs'> | null>(null);
  const stage = shallowRef<EndingStage>({ kind: 'looking' });
  const open = shallowRef(false);

  /** Opens the dialog about a process; what it would do is still to be looked up. */
  function ask({ pid, name, startedAtMs }: Owner): void {
    process.value = { pid, name, startedAtMs };
    stage.value = { kind: 'looking' };
    open.value = true;
  }

  /** Takes news of an ending; false when it is not the one of this dialog. */
  function accept(ending: Ending): boolean {
    const { value } = stage;
    if (value.kind !== 'ending') return false;
    const { pid, startedAtMs } = value.ending;
    if (ending.pid !== pid || ending.startedAtMs !== startedAtMs) return false;
    stage.value = { ...value, ending };
    return true;
  }

  function answerStart(again: StartAnswer): void {
    const { value } = stage;
    if (value.kind === 'ending') stage.value = { ...value, again };
  }

  return { process, stage, open, ask, accept, answerStart };
});
