import type { TableDelta } from '../../../src-main/core/table/delta.ts';
import type { Monitor } from '../../../src-main/monitor/monitor.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';
import type { BusyChange, BusyTable } from './busy-table.ts';

/** Rows in one delta, as the reading thread sends them. */
const rowsPerDelta = 500;

/** A monitor over a made-up table; nothing is read and nothing compared. */
export interface ChurningMonitor extends Monitor {
  /** One second of change: the deltas of a reading, each in a turn of its own, then its status. */
  reading(connections: number): Promise<void>;
}

/** Starts at revision 1 with what the table holds. */
export function createChurningMonitor(table: BusyTable, nowMs: () => number): ChurningMonitor {
  const heartbeat = createScriptedMonitor([], nowMs);
  const listeners = new Set<(delta: TableDelta) => void>();
  let revision = 1;

  function deltasOf({ opened, closed }: BusyChange): TableDelta[] {
    const parts: Pick<TableDelta, 'opened' | 'closed'>[] = [{ opened: [], closed }];
    for (let at = 0; at < opened.length; at += rowsPerDelta) {
      parts.push({ opened: opened.slice(at, at + rowsPerDelta), closed: [] });
    }
    return parts.map((part) => {
      const fromRevision = revision;
      revision += 1;
      return { ...part, fromRevision, revision, takenAtMs: nowMs(), changed: [], notes: null };
    });
  }

  return {
    ...heartbeat,
    snapshot: () => {
      return { revision, takenAtMs: nowMs(), sockets: [...table.sockets.values()], notes: [] };
    },
    status: () => ({ ...heartbeat.status(), revision, lastReadAtMs: nowMs() }),
    onDelta(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async reading(connections) {
      for (const delta of deltasOf(table.churn(connections, nowMs()))) {
        await new Promise((resolve) => setImmediate(resolve));
        for (const listener of listeners) listener(delta);
      }
      heartbeat.advance([]);
    },
  };
}
