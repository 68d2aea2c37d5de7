import { shallowRef, watch, type ShallowRef } from 'vue';
import type { DetailsState } from '../../../src-main/core/machine/silent-detail.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';
import { useHost } from '../use-host.ts';

/** Asks the host about a process whenever another one is looked at; null while there is none. */
export function useProcessDetails(
  owner: () => Owner | null,
): Readonly<ShallowRef<DetailsState | null>> {
  const host = useHost();
  const shownTable = useShownTable();
  const details = shallowRef<DetailsState | null>(null);
  let asked = 0;

  async function ask({ pid, startedAtMs }: Owner): Promise<void> {
    asked += 1;
    const question = asked;
    details.value = 'asking';
    const answer = await host
      .processDetails({ pid, startedAtMs })
      .then((found) => found ?? 'gone')
      .catch(() => 'unknown' as const);
    if (question === asked) details.value = answer;
  }

  watch(
    () => `${owner()?.pid ?? ''} ${owner()?.startedAtMs ?? ''}`,
    () => {
      const process = owner();
      if (process === null) details.value = null;
      else if (shownTable.opened !== null) details.value = 'untold';
      else void ask(process);
    },
    { immediate: true },
  );
  return details;
}
