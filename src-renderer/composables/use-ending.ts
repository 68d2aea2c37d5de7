import { onScopeDispose, watch } from 'vue';
import type { Ending } from '../../src-main/core/ending/ending.ts';
import type { ExactProcess } from '../../src-main/core/ending/exact-process.ts';
import { endingOutcome } from '../../src-main/core/ending/ending-outcome.ts';
import { useEndingDialog } from '../stores/ending/ending-dialog.ts';
import { stageOfPreview, stageOfSignal } from '../stores/ending/ending-stage.ts';
import { useToast } from '../stores/toast.ts';
import { useHost } from './use-host.ts';

/** What the dialog about ending a process does. */
export interface EndingSteps {
  /** Ends the process that was previewed, politely, and `children` with it. */
  readonly end: (children: readonly ExactProcess[]) => Promise<void>;
  /** Of an ending under way; forces whatever of it still runs. */
  readonly force: () => Promise<void>;
  readonly startAgain: () => Promise<void>;
}

/** Looks a process up when the dialog opens and follows its ending, also behind a closed dialog. */
export function useEnding(): EndingSteps {
  const host = useHost();
  const dialog = useEndingDialog();
  const toast = useToast();

  async function look(): Promise<void> {
    const { process } = dialog;
    if (process === null) return;
    const { pid, startedAtMs } = process;
    const answer = await host.previewEnd({ pid, startedAtMs }).catch(reasonOf);
    if (dialog.process !== process || dialog.stage.kind !== 'looking') return;
    dialog.stage = stageOfPreview(answer);
  }

  async function signal(
    process: ExactProcess,
    force: boolean,
    children: readonly ExactProcess[],
  ): Promise<void> {
    const { pid, startedAtMs } = process;
    const answer = await host
      .endProcess({ pid, startedAtMs, force, children: children.map(exactly) })
      .catch(reasonOf);
    dialog.stage = stageOfSignal(answer);
  }

  async function startAgain(): Promise<void> {
    const { stage } = dialog;
    if (stage.kind !== 'ending' || stage.ending.startAgainId === null) return;
    dialog.stage = { ...stage, again: 'starting' };
    const again = await host
      .startAgain(stage.ending.startAgainId)
      .catch((error: unknown) => ({ outcome: 'failed', reason: reasonOf(error) }) as const);
    dialog.answerStart(again);
  }

  function hear(ending: Ending): void {
    if (!dialog.accept(ending) || dialog.open) return;
    const { key, values } = endingOutcome(ending);
    toast.show(key, values);
  }

  watch(
    () => dialog.open && dialog.stage.kind === 'looking' && dialog.process,
    (wanted) => {
      if (wanted) void look();
    },
  );
  onScopeDispose(host.onEnding(hear));
  return {
    end: async (children) => {
      if (dialog.stage.kind === 'preview') await signal(dialog.stage.preview, false, children);
    },
    force: async () => {
      if (dialog.stage.kind === 'ending') await signal(dialog.stage.ending, true, []);
    },
    startAgain,
  };
}

function exactly({ pid, startedAtMs }: ExactProcess): ExactProcess {
  return { pid, startedAtMs };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
