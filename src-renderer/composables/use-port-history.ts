import { shallowRef, watch, type ShallowRef } from 'vue';
import type { PortAnswer } from '../../src-main/core/history/history-answers.ts';
import type { Protocol } from '../../src-main/core/socket/socket.ts';
import { useHost } from './use-host.ts';

export interface PortHistory {
  /** null until it is told. */
  readonly answer: Readonly<ShallowRef<PortAnswer | null>>;
  /** Why it cannot be told. */
  readonly failure: Readonly<ShallowRef<string | null>>;
}

/** Who had a port, and who called; asked once for each port that is looked at. */
export function usePortHistory(
  place: () => { readonly protocol: Protocol; readonly port: number },
): PortHistory {
  const host = useHost();
  const answer = shallowRef<PortAnswer | null>(null);
  const failure = shallowRef<string | null>(null);
  let asked = 0;

  async function ask(): Promise<void> {
    const mine = (asked += 1);
    answer.value = null;
    failure.value = null;
    try {
      const { protocol, port } = place();
      const told = await host.history.port({ protocol, port });
      if (mine === asked) answer.value = told;
    } catch (error) {
      if (mine === asked) failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  watch(() => `${place().protocol} ${place().port}`, ask, { immediate: true });
  return { answer, failure };
}
