import { shallowRef, watch, type ShallowRef } from 'vue';
import type { RequestArgument } from '../../../src-main/core/contract/contract.ts';
import type { PortAnswer } from '../../../src-main/core/history/history-answers.ts';
import {
  namespaceKey,
  type NetworkNamespace,
} from '../../../src-main/core/socket/network-namespace.ts';
import type { Protocol } from '../../../src-main/core/socket/socket.ts';
import { useHost } from '../use-host.ts';

interface PortPlace {
  readonly protocol: Protocol;
  readonly port: number;
  /** null is the machine's own. */
  readonly network: NetworkNamespace | null;
}

export interface PortHistory {
  /** null until it is told. */
  readonly answer: Readonly<ShallowRef<PortAnswer | null>>;
  /** Why it cannot be told. */
  readonly failure: Readonly<ShallowRef<string | null>>;
}

/** Who had a port, and who called; asked once for each port that is looked at. */
export function usePortHistory(place: () => PortPlace): PortHistory {
  const host = useHost();
  const answer = shallowRef<PortAnswer | null>(null);
  const failure = shallowRef<string | null>(null);
  let asked = 0;

  async function ask(): Promise<void> {
    const mine = (asked += 1);
    answer.value = null;
    failure.value = null;
    try {
      const { protocol, port, network } = place();
      const told = await host.history.port({ protocol, port, network: identityOf(network) });
      if (mine === asked) answer.value = told;
    } catch (error) {
      if (mine === asked) failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  const keyOf = ({ protocol, port, network }: PortPlace): string =>
    `${protocol} ${port}${namespaceKey(network)}`;
  watch(() => keyOf(place()), ask, { immediate: true });
  return { answer, failure };
}

/** What the host needs to know the network again. */
function identityOf(network: NetworkNamespace | null): RequestArgument<'history.port'>['network'] {
  if (network === null) return null;
  const { inode, label, containerName } = network;
  return { inode, label, containerName };
}
