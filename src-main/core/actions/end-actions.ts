import type { Owner } from '../socket/owner.ts';
import type { RowAction } from './row-action.ts';

/** A menu of hundreds of workers would be none; the processes have rows of their own. */
const mostOffered = 6;

/** Ending each process of a row, by name and pid where there are several. */
export function endActions(owners: readonly Owner[]): readonly RowAction[] {
  const processes = [...new Map(owners.map((owner) => [owner.pid, owner])).values()];
  if (processes.length > mostOffered) return [];
  return processes.map((process) => ({
    id: `end-${process.pid}`,
    label: { key: 'action.end-process', values: { name: process.name, pid: process.pid } },
    hint: '',
    deed: { kind: 'end', process },
  }));
}
