import type { Stop } from '../core/contract/client.ts';
import type { Machine } from '../core/machine/machine.ts';
import type { TableDelta, TableSnapshot } from '../core/table/delta.ts';
import type { MonitorStatus } from '../core/table/monitor-status.ts';
import type { ReadingPause } from '../core/table/reading-pause.ts';
import type { TrafficReading } from '../core/traffic/traffic-reading.ts';
import type { UnixReading } from '../core/unix/unix-reading.ts';

/** The live socket table of this machine, read in a worker thread. */
export interface Monitor {
  /** The table as this thread knows it now; revision 0 and no rows before the first reading. */
  snapshot(): TableSnapshot;
  status(): MonitorStatus;
  machine(): Machine;
  onDelta(listener: (delta: TableDelta) => void): Stop;
  /** Called after every reading, also when nothing changed or it failed. */
  onStatus(listener: (status: MonitorStatus) => void): Stop;
  onMachine(listener: (machine: Machine) => void): Stop;
  /** Resolves when a reading has succeeded, or failed with its notes in the snapshot. */
  firstReading(): Promise<void>;
  /** The Unix-domain sockets now, read in the worker for this question. Never rejects. */
  readUnixSockets(): Promise<UnixReading>;
  /** What TCP connections carried, read in the worker no more often than is cheap. Never rejects. */
  readTraffic(): Promise<TrafficReading>;
  /** The user's interval, a floor under the pace. */
  setIntervalMs(intervalMs: number): void;
  /** True when no window shows the table: reading then takes a smaller share of the core. */
  setHidden(hidden: boolean): void;
  /**
   * Reads nothing for a while, or again; a reading under way is finished first. Every status tells
   * of the pause.
   */
  setPause(pause: ReadingPause | null): void;
  /** Ends the worker; resolves when it is gone. */
  stop(): Promise<void>;
}
