import type {
  DifferenceGroup,
  GroupedDifferences,
} from '../../../src-main/core/compare/difference-groups.ts';
import type { Difference } from '../../../src-main/core/compare/difference.ts';
import type { ComparisonRow, ConnectionsRow, DifferencesRow } from './comparison-row.ts';

export interface ComparisonRowsRequest {
  readonly groups: GroupedDifferences;
  /** Whether a row is unfolded; `usual` is how it is unless the reader folded or unfolded it. */
  readonly isExpanded: (rowKey: string, usual: boolean) => boolean;
  /** True when the reader searches: what they look for may be a connection. */
  readonly searching: boolean;
}

const connectionsKey = 'connections';

/** The lines of a comparison: what waits on ports, then the connections under one heading. */
export function comparisonRows(request: ComparisonRowsRequest): readonly ComparisonRow[] {
  const { ports, connections } = request.groups;
  const rows = ports.flatMap((group) => groupRows(group, null, request));
  if (connections.length === 0) return rows;
  const heading = connectionsRow(connections, request);
  rows.push(heading);
  if (heading.expanded !== true) return rows;
  rows.push(...connections.flatMap((group) => groupRows(group, heading.key, request)));
  return rows;
}

function connectionsRow(
  connections: readonly DifferenceGroup[],
  { groups, isExpanded, searching }: ComparisonRowsRequest,
): ConnectionsRow {
  const all = connections.flatMap(({ differences }) => differences);
  const onlyMatch = searching && groups.ports.length === 0;
  return {
    kind: 'connections',
    key: connectionsKey,
    level: 1,
    parentKey: null,
    expanded: isExpanded(connectionsKey, onlyMatch),
    opened: all.filter(({ kinds }) => kinds.includes('opened')).length,
    closed: all.filter(({ kinds }) => kinds.includes('closed')).length,
  };
}

function groupRows(
  group: DifferenceGroup,
  parentKey: string | null,
  { isExpanded }: ComparisonRowsRequest,
): ComparisonRow[] {
  const { key, differences } = group;
  const [first, ...others] = differences;
  const single = others.length === 0 && first !== undefined ? first : null;
  const level = parentKey === null ? 1 : 2;
  const expanded = single === null ? isExpanded(key, parentKey === null) : null;
  const closed = differences.every(isClosed);
  const row: DifferencesRow = {
    kind: 'group',
    key,
    level,
    parentKey,
    expanded,
    group,
    single,
    closed,
  };
  if (expanded !== true) return [row];
  return [row, ...differences.map((difference) => childRow(difference, row))];
}

function childRow(difference: Difference, { key, level }: DifferencesRow): ComparisonRow {
  return {
    kind: 'difference',
    key: `difference ${difference.key}`,
    level: level + 1,
    parentKey: key,
    expanded: null,
    difference,
    closed: isClosed(difference),
  };
}

function isClosed({ after }: Difference): boolean {
  return after === null;
}
