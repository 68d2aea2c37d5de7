import { setTimeout as delay } from 'node:timers/promises';
import type { MonitorStatus } from '../../../../src-main/core/table/monitor-status.ts';
import type { VisitLedger } from '../visits.ts';
import { curiosity } from './curiosity.ts';
import type { Door } from '../../../support/door.ts';
import { followedTable, type FollowedTable } from './followed-table.ts';
import { openPoliteWindow, patienceMs, type PoliteWindow } from './polite-window.ts';

export interface Visit {
  readonly door: Door;
  readonly ledger: VisitLedger;
  readonly forMs: number;
  /** Asks something every so often; a window that idles asks nothing. */
  readonly asksEveryMs: number | null;
  readonly leaves: 'goodbye' | 'gone';
  readonly onStatus?: (status: MonitorStatus) => void;
  /** Ends the visit early. */
  readonly signal: AbortSignal;
}

/**
 * A window that comes, follows the table, asks or idles, compares its table with a new snapshot and
 * goes. It complains when it hears nothing for too long: a status comes with every reading.
 */
export async function politeVisit(visit: Visit): Promise<void> {
  const { door, ledger, forMs, asksEveryMs, signal } = visit;
  const window = openPoliteWindow(door, ledger);
  const table = followedTable();
  let heardAtMs = performance.now();
  const connected = new Promise<void>((resolve) => {
    window.client.onConnection((state) => {
      if (state === 'connected') resolve();
    });
  });
  window.client.subscribe('table.delta', (delta) => {
    if (!table.takeDelta(delta)) void compare(window, table, ledger);
  });
  window.client.subscribe('table.replaced', () => void compare(window, table, ledger));
  window.client.subscribe('monitor.status', (status) => {
    heardAtMs = performance.now();
    visit.onStatus?.(status);
  });
  await connected;
  await window.ask('host.describe', null);
  await window.ask('settings.read', null);
  await compare(window, table, ledger);
  const endMs = performance.now() + forMs;
  for (let turn = 0; performance.now() < endMs && !signal.aborted; turn += 1) {
    await delay(Math.min(asksEveryMs ?? 1000, forMs));
    if (asksEveryMs !== null) await curiosity(turn)(window);
    if (performance.now() - heardAtMs > patienceMs) ledger.complain('starved', 'no status');
  }
  await compare(window, table, ledger);
  await window.leave(visit.leaves);
}

async function compare(
  window: PoliteWindow,
  table: FollowedTable,
  ledger: VisitLedger,
): Promise<void> {
  table.awaitSnapshot();
  const snapshot = await window.ask('table.snapshot', null);
  if (snapshot === null) return;
  const difference = table.takeSnapshot(snapshot);
  if (difference !== null) ledger.complain('torn', difference);
}
