import type { TableDelta, TableSnapshot } from '../../../../src-main/core/table/delta.ts';
import { applyDelta, tableModelOf } from '../../../../src-main/core/table/table-model.ts';
import { tableDifference } from './table-difference.ts';

/** A window's table: deltas that come while a snapshot is asked for wait for it. */
export interface FollowedTable {
  awaitSnapshot(): void;
  /** Gives how the table until now differs from the snapshot where both are of one revision. */
  takeSnapshot(snapshot: TableSnapshot): string | null;
  /** False when a delta was missed and a snapshot is needed. */
  takeDelta(delta: TableDelta): boolean;
}

export function followedTable(): FollowedTable {
  let model: ReturnType<typeof tableModelOf> | null = null;
  let waiting: TableDelta[] | null = null;

  const take = (delta: TableDelta): boolean => {
    if (model === null || delta.revision <= model.revision) return true;
    return applyDelta(model, delta);
  };

  return {
    awaitSnapshot: () => void (waiting ??= []),
    takeSnapshot: (snapshot) => {
      const late = waiting ?? [];
      waiting = null;
      // Deltas of before the snapshot bring the old table to it; those after it wait.
      for (const delta of late) if (delta.revision <= snapshot.revision) take(delta);
      const isComparable = model?.revision === snapshot.revision;
      const difference = isComparable && model !== null ? tableDifference(model, snapshot) : null;
      model = tableModelOf(snapshot);
      for (const delta of late) take(delta);
      return difference;
    },
    takeDelta: (delta) => {
      if (waiting === null) return take(delta);
      waiting.push(delta);
      return true;
    },
  };
}
