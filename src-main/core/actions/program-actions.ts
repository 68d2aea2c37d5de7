import type { Owner } from '../socket/owner.ts';
import type { RowAction } from './row-action.ts';

/** A menu of hundreds of workers would be none; the processes have rows of their own. */
const mostOffered = 3;

/** Showing the program file of each process of a row; `reveals` where a host can open its folder. */
export function programActions(owners: readonly Owner[], reveals: boolean): readonly RowAction[] {
  const processes = [...new Map(owners.map((owner) => [owner.pid, owner])).values()];
  if (processes.length > mostOffered) return [];
  return processes.map((process) => ({
    id: `program-${process.pid}`,
    label: { key: reveals ? 'action.reveal-program' : 'action.copy-program', values: {} },
    hint: `${process.name} ${process.pid}`,
    deed: { kind: 'reveal', process },
  }));
}
