import type { Socket } from '../../../src-main/core/socket/socket.ts';
import type { TrafficTable } from '../../../src-main/core/traffic/traffic-table.ts';
import type { ListedTable } from '../table/drawn-table.ts';
import type { ShownFilter } from '../search/shown-filter.ts';
import type { SortOrder } from './sort-entries.ts';

/** Whether the reader has folded a row open; `usual` is what it is until they say. */
export type IsExpanded = (rowKey: string, usual: boolean) => boolean;

/** What the views other than Ports are made from. */
export interface SocketsRequest {
  readonly ports: ListedTable;
  /** Closed a moment ago, and shown. */
  readonly gone: ReadonlySet<Socket>;
  readonly shown: ShownFilter;
  readonly order: SortOrder<string>;
  /** What connections carried, where the order goes by it. */
  readonly traffic: TrafficTable | null;
  readonly isExpanded: IsExpanded;
  /** Another number whenever a row was folded or unfolded. */
  readonly folds: number;
}
