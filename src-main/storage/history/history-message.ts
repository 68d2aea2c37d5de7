import type { CountGroup } from '../../core/history/count-series.ts';
import type { HistoryLimits } from '../../core/history/history-limits.ts';
import type { HistoryStatus } from '../../core/history/history-status.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import type { TableDelta, TableSnapshot } from '../../core/table/delta.ts';
import type { MonitorStatus } from '../../core/table/monitor-status.ts';
import type { PortPlace } from './port-lives.ts';

/** What the thread that keeps history is started with. */
export interface HistoryStart {
  /** The file; its folder has to exist. */
  readonly path: string;
  /** Name of the machine's start, as `isSameBoot` compares it. */
  readonly boot: string;
  readonly limits: HistoryLimits;
  /** `not-recorded` when a thread before this one failed in the same program. */
  readonly reason: 'not-running' | 'not-recorded';
}

/** A question as it crosses to the thread; the filter is text that was found to be good. */
export type HistoryQuestion =
  | {
      readonly kind: 'events';
      readonly filter: string;
      /** What ports are called, which a filter may ask for. */
      readonly names: Settings['names'];
      readonly fromMs: number | null;
      readonly toMs: number | null;
      readonly limit: number;
      readonly cursor: number | null;
    }
  | { readonly kind: 'table-at'; readonly atMs: number }
  | {
      readonly kind: 'counts';
      readonly filter: string;
      readonly names: Settings['names'];
      readonly fromMs: number;
      readonly toMs: number;
      readonly buckets: number;
      readonly group: CountGroup;
    }
  | ({ readonly kind: 'port' } & PortPlace);

export type MessageToHistory =
  | { readonly kind: 'table'; readonly snapshot: TableSnapshot }
  | { readonly kind: 'delta'; readonly delta: TableDelta }
  | { readonly kind: 'status'; readonly status: MonitorStatus }
  | { readonly kind: 'limits'; readonly limits: HistoryLimits }
  | { readonly kind: 'ask'; readonly id: number; readonly question: HistoryQuestion }
  /** To be answered with the same number, as a sign of life. */
  | { readonly kind: 'ping'; readonly id: number }
  | { readonly kind: 'stop' };

export type MessageFromHistory =
  | { readonly kind: 'status'; readonly status: HistoryStatus }
  /** Deltas were missed. */
  | { readonly kind: 'needs-table' }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly reason: string }
  | { readonly kind: 'pong'; readonly id: number };
