import type { ProcessColumn } from '../../../src-main/core/grouping/sort-process-sockets.ts';
import type { RemoteColumn } from '../../../src-main/core/grouping/sort-remote-sockets.ts';
import type { SocketColumn } from '../../../src-main/core/grouping/sort-sockets.ts';
import type { TrafficColumn } from '../../../src-main/core/traffic/sort-by-traffic.ts';
import type { UnixColumn } from '../../../src-main/core/unix/sort-unix-sockets.ts';
import type { SortColumn } from '../rows/sort-entries.ts';

/** Every column by which some view can be sorted. */
export type ViewColumnName =
  SortColumn | ProcessColumn | RemoteColumn | SocketColumn | TrafficColumn | UnixColumn;

/** A column of a view. `words` and `fullWords` are keys of the window's words. */
export interface ViewColumn {
  /** Unique in its view; layouts are remembered by it. */
  readonly name: string;
  readonly words: string;
  readonly fullWords?: string;
  /** The column that a click on the head sorts by; absent where it cannot be sorted. */
  readonly sort?: ViewColumnName;
  /** Width in CSS pixels below which the table scrolls rather than the column shrinks. */
  readonly leastPx: number;
  /** Its share of the width that is left over; without one it stays at `mostPx`, or `leastPx`. */
  readonly share?: number;
  readonly mostPx?: number;
  /** Leaves its room to the others where the list is narrow; `rows.css` says how narrow. */
  readonly yields?: boolean;
  /** Tells of the last minutes, which only the live table has. */
  readonly isOfNow?: boolean;
  /** The first click on its head puts the greatest first. */
  readonly greatestFirst?: boolean;
  /** Numbers stand at the end of their column. */
  readonly atEnd?: boolean;
  /** Rows begin with it and fold by it: it stays shown, and first. */
  readonly lead?: boolean;
  /** Shown only once it is chosen. */
  readonly extra?: boolean;
}
