import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  historyKeeper,
  type HistoryKeeper,
} from '../../../src-main/storage/history/history-keeper.ts';
import type { HistoryStart } from '../../../src-main/storage/history/history-message.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';
import { noWait, startMs } from './history-fixture.ts';

/** A keeper fed by readings that a test writes, as its thread feeds it. */
export interface KeptHistory {
  readonly keeper: HistoryKeeper;
  /** A reading, a second after the one before unless told otherwise; then the thread's tick. */
  reading(sockets: readonly Socket[], afterMs?: number): Promise<void>;
  tick(): Promise<void>;
  nowMs(): number;
}

export function keptHistory(
  path: string,
  start: Partial<HistoryStart> = {},
  beginMs = startMs,
): KeptHistory {
  let nowMs = beginMs;
  const monitor = createScriptedMonitor([], () => nowMs);
  const limits = { mostDays: 14, mostEvents: 500_000 };
  const usual: HistoryStart = { path, boot: 'id:one', limits, reason: 'not-running' };
  const keeper = historyKeeper({ ...usual, ...start }, noWait);
  monitor.onDelta((delta) => {
    if (!keeper.delta(delta)) keeper.table(monitor.snapshot());
  });
  monitor.onStatus((status) => keeper.monitorStatus(status));
  const tick = async (): Promise<void> => {
    if (!(await keeper.tick())) return;
    keeper.table(monitor.snapshot());
    keeper.monitorStatus(monitor.status());
  };
  return {
    keeper,
    tick,
    reading: async (sockets, afterMs = 1000) => {
      nowMs += afterMs;
      monitor.advance(sockets);
      await tick();
    },
    nowMs: () => nowMs,
  };
}
