import type { Socket } from '../socket/socket.ts';
import type { CountedBuckets } from './count-series.ts';
import type { HistoryEvent } from './history-event.ts';
import type { HistoryGap } from './history-gap.ts';
import type { PortTenure } from './port-tenure.ts';

/** Events, newest first. */
export interface EventsAnswer {
  readonly events: readonly HistoryEvent[];
  /** Ask with it for what is older; null when there is nothing more in the time asked for. */
  readonly cursor: number | null;
  /** How far back this answer looked (Unix milliseconds); null when nothing is recorded. */
  readonly searchedToMs: number | null;
  /** Records of the time looked at that make no sense and are left out. */
  readonly unreadable: number;
}

/** The table as it was. */
export interface TableAtAnswer {
  /** The time asked for. */
  readonly atMs: number;
  /** Unix time in milliseconds of the last event the table has in it; null when it had none. */
  readonly lastEventAtMs: number | null;
  /** Set when nothing is known of that time: the table is the one before the gap. */
  readonly gap: HistoryGap | null;
  /** False when the time lies before or after all that is recorded. */
  readonly known: boolean;
  readonly sockets: readonly Socket[];
  /** Sockets and events on the way to them that make no sense: the table is not whole. */
  readonly unreadable: number;
}

export interface CountsAnswer extends CountedBuckets {
  readonly toMs: number;
  readonly gaps: readonly HistoryGap[];
  /** Records that make no sense and are not counted. */
  readonly unreadable: number;
}

/** Somebody who connected to a port. */
export interface PortCaller {
  readonly address: string;
  /** Its process where it is on this machine and was seen; else null. */
  readonly process: { readonly pid: number; readonly name: string } | null;
  readonly connections: number;
  /** Of the connections, those that were over before a reading saw them: TIME-WAIT has no process. */
  readonly overWhenSeen: number;
  /** Remote ports of those, the newest first; not all of many. */
  readonly portsOfOver: readonly number[];
  readonly firstAtMs: number;
  readonly lastAtMs: number;
}

export interface PortAnswer {
  /** Newest first. */
  readonly tenures: readonly PortTenure[];
  /** Most recent first. */
  readonly callers: readonly PortCaller[];
  /** True when there are more than were told. */
  readonly shortened: boolean;
  readonly oldestAtMs: number | null;
  readonly gaps: readonly HistoryGap[];
  /** Records of the port that make no sense and are left out. */
  readonly unreadable: number;
}

/** Most that one answer holds. */
export const historyAnswerLimits = {
  events: 500,
  buckets: 600,
  series: 12,
  tenures: 100,
  callers: 100,
  callerPorts: 20,
  gaps: 500,
} as const;
