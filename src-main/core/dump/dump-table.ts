import { withoutDuplicates } from '../reading/without-duplicates.ts';
import type { Socket, SocketFacts } from '../socket/socket.ts';
import { advanceTable } from '../table/advance-table.ts';
import { emptyTableModel } from '../table/table-model.ts';

/**
 * Makes rows of a table out of facts, with ids and roles, as if they were the first reading of a
 * machine. `takenAtMs` is Unix time in milliseconds; null, where nobody knows, counts as 0.
 */
export function dumpTable(
  facts: readonly SocketFacts[],
  takenAtMs: number | null = null,
): readonly Socket[] {
  const model = emptyTableModel();
  advanceTable(model, {
    sockets: withoutDuplicates(facts),
    notes: [],
    takenAtMs: takenAtMs ?? 0,
    readable: true,
  });
  return [...model.sockets.values()];
}
