import type { Difference } from '../../../src-main/core/compare/difference.ts';
import type { DifferenceGroup } from '../../../src-main/core/compare/difference-groups.ts';
import type { TreeRow } from '../rows/move-in-tree.ts';

interface RowBase extends TreeRow {
  /** Depth in the tree, 1 at the top. */
  readonly level: number;
}

/** All that is different on a port, or about a program's calls of a service. */
export interface DifferencesRow extends RowBase {
  readonly kind: 'group';
  readonly group: DifferenceGroup;
  /** What is different, where that is one thing, so that the row tells all of it. */
  readonly single: Difference | null;
  readonly closed: boolean;
}

/** One difference under its group. */
export interface DifferenceRow extends RowBase {
  readonly kind: 'difference';
  readonly difference: Difference;
  readonly closed: boolean;
}

/** The heading under which connections stand. */
export interface ConnectionsRow extends RowBase {
  readonly kind: 'connections';
  readonly opened: number;
  readonly closed: number;
}

/** One line of the comparison. */
export type ComparisonRow = DifferencesRow | DifferenceRow | ConnectionsRow;

/** Height of each kind of row in CSS pixels; `tokens.css` has the same numbers. */
export const comparisonRowHeights: Readonly<Record<ComparisonRow['kind'], number>> = {
  group: 34,
  connections: 34,
  difference: 28,
};

/** The differences a row stands for. */
export function differencesOfRow(row: ComparisonRow): readonly Difference[] {
  if (row.kind === 'group') return row.group.differences;
  return row.kind === 'difference' ? [row.difference] : [];
}
