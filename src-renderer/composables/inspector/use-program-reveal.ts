import type { RevealOutcome } from '../../../src-main/core/machine/reveal-outcome.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { useToast } from '../../stores/toast.ts';
import { copyText } from '../copy-text.ts';
import { useHost } from '../use-host.ts';

/** Shows the program of a process where it lies; where the host cannot, copies its path. */
export function useProgramReveal(): (process: Owner) => Promise<void> {
  const host = useHost();
  const toast = useToast();

  async function tell(outcome: RevealOutcome): Promise<void> {
    if (outcome.outcome === 'shown') toast.show('action.programShown');
    else if (outcome.outcome === 'gone') toast.show('action.programGone');
    else if (outcome.outcome === 'hidden') toast.show('action.programHidden');
    else if (outcome.outcome === 'moved') toast.show('action.programMoved', { path: outcome.path });
    else if (await copyText(outcome.path))
      toast.show('action.programCopied', { path: outcome.path });
    else toast.show('window.copyFailed');
  }

  return async ({ pid, startedAtMs }) => {
    try {
      await tell(await host.revealProgram({ pid, startedAtMs }));
    } catch (error) {
      toast.show('action.programFailed', { reason: error instanceof Error ? error.message : '' });
    }
  };
}
