import {
  orderByComparison,
  type ItemOrder,
} from '../../../src-main/core/grouping/compare-values.ts';
import type { Scope } from '../../../src-main/core/address/scope.ts';
import type { Protocol } from '../../../src-main/core/socket/socket.ts';
import { openDuration } from '../../../src-main/core/socket/open-duration.ts';
import type { Owner } from '../../../src-main/core/socket/owner.ts';

export const sortColumns = ['port', 'service', 'scope', 'process', 'connections', 'age'] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface SortOrder<Column = SortColumn> {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** What the list knows of a group when it puts the groups in order. */
export interface Sortable {
  readonly key: string;
  readonly protocol: Protocol;
  readonly port: number;
  readonly serviceName: string | null;
  readonly scope: Scope | null;
  readonly owners: readonly Owner[];
  readonly connections: number;
  readonly firstSeenAtMs: number;
  readonly seenAtStart: boolean;
}

type Compare = (a: Sortable, b: Sortable) => number;

const scopeRank: Readonly<Record<Scope, number>> = {
  'this-machine': 0,
  'one-network': 1,
  'all-networks': 2,
};

/**
 * How groups are compared in this order. Ties fall back to the port, then to the key, so that the
 * order never depends on the order of a reading; missing names stand last either way.
 */
export function sortableOrder<Entry extends Sortable>(
  column: SortColumn,
  direction: SortOrder['direction'],
): ItemOrder<Entry> {
  const compare = columnCompares[column](direction === 'ascending' ? 1 : -1);
  return orderByComparison((a, b) => compare(a, b) || byPort(a, b) || compareText(a.key, b.key));
}

const columnCompares: Readonly<Record<SortColumn, (sign: number) => Compare>> = {
  port: (sign) => (a, b) => sign * byPort(a, b),
  service: (sign) => byName(sign, (one) => one.serviceName),
  process: (sign) => byName(sign, (one) => one.owners[0]?.name.toLowerCase() ?? null),
  scope: (sign) => byNumber(sign, (one) => (one.scope === null ? -1 : scopeRank[one.scope])),
  connections: (sign) => byNumber(sign, (one) => one.connections),
  age: (sign) => byNumber(sign, ageAt0),
};

/** All ages are taken at one moment, so any moment gives the same order. */
function ageAt0(one: Sortable): number {
  return openDuration(one, Number.MAX_SAFE_INTEGER / 2).durationMs;
}

function byPort(a: Sortable, b: Sortable): number {
  return a.port - b.port || compareText(a.protocol, b.protocol);
}

function byNumber(sign: number, valueOf: (one: Sortable) => number): Compare {
  return (a, b) => sign * (valueOf(a) - valueOf(b));
}

function byName(sign: number, nameOf: (one: Sortable) => string | null): Compare {
  return (a, b) => {
    const [first, second] = [nameOf(a), nameOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * compareText(first, second);
  };
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
