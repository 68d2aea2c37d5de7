import { computed, type ComputedRef, type Ref } from 'vue';
import { interfaceOfSocket } from '../../../src-main/core/address/interface-of.ts';
import type { PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';

/** What the machine adds to a port's own facts: the interface of its widest address. */
export function usePortFacts(group: Ref<PortGroup>): {
  readonly interfaceName: ComputedRef<string | null>;
} {
  const shownTable = useShownTable();
  const interfaceName = computed(() => {
    const { machine } = shownTable;
    if (machine === null || group.value.scope !== 'one-network') return null;
    const names = group.value.waiting.map((socket) => interfaceOfSocket(socket, machine));
    return names.find((name) => name !== null) ?? null;
  });
  return { interfaceName };
}
