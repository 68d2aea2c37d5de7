import type { Machine } from '../core/machine/machine.ts';
import type { TableDelta, TableSnapshot } from '../core/table/delta.ts';
import type { ReadingStatus } from '../core/table/monitor-status.ts';
import type { TrafficReading } from '../core/traffic/traffic-reading.ts';
import type { UnixReading } from '../core/unix/unix-reading.ts';
import type { ReadingRule } from './reading-rule.ts';

/** What a worker is started with; after a restart it goes on from the table that was known. */
export interface WorkerStart {
  readonly rule: ReadingRule;
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  /** Unix time in milliseconds of the machine's start, so that all threads name processes alike. */
  readonly bootMs: number | null;
  /** Why the worker before this one ended; null for the first. */
  readonly restartReason: string | null;
}

export type MessageToWorker =
  | { readonly kind: 'rule'; readonly rule: ReadingRule }
  | { readonly kind: 'read-unix' }
  | { readonly kind: 'read-traffic' }
  /** The last message from the worker was dealt with: the next may come. */
  | { readonly kind: 'received' }
  | { readonly kind: 'stop' };

export type MessageFromWorker =
  | { readonly kind: 'delta'; readonly delta: TableDelta }
  | { readonly kind: 'status'; readonly status: ReadingStatus }
  | { readonly kind: 'unix'; readonly reading: UnixReading }
  | { readonly kind: 'traffic'; readonly reading: TrafficReading }
  | { readonly kind: 'machine'; readonly machine: Machine };
