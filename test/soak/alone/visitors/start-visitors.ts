import { setTimeout as delay } from 'node:timers/promises';
import type { MonitorStatus } from '../../../../src-main/core/table/monitor-status.ts';
import type { VisitLedger } from '../visits.ts';
import type { Door } from '../../../support/door.ts';
import { missedReadings } from './missed-readings.ts';
import { politeVisit, type Visit } from './polite-visit.ts';
import { rudeVisits } from './rude-visits.ts';

/** Windows that come and go until told to stop. */
export interface Visitors {
  /** Windows and lines that are open now. */
  present(): number;
  /** Of which the window that only watches was told. */
  readings(): { readonly seen: number; readonly missed: number };
  /** Resolves when all have gone. */
  stop(): Promise<void>;
}

const busyMs = 150_000;
/** Nobody polite is there: the host reads as it does for nobody. */
const quietMs = 20_000;
const guests = 4;
const rudeAtOnce = 3;

export function startVisitors(door: Door, ledger: VisitLedger): Visitors {
  const leaving = new AbortController();
  const { signal } = leaving;
  const readings = { seen: 0, missed: 0 };
  let present = 0;

  const visit = async <Result>(what: Promise<Result>): Promise<Result> => {
    present += 1;
    return what.finally(() => (present -= 1));
  };

  const watch = async (forMs: number): Promise<void> => {
    let last: MonitorStatus | null = null;
    const onStatus = (status: MonitorStatus): void => {
      if (last !== null) readings.missed += missedReadings(last, Date.now());
      if (status.lastReadAtMs !== last?.lastReadAtMs) readings.seen += 1;
      last = status;
    };
    const manner = { asksEveryMs: null, leaves: 'goodbye' } as const;
    await visit(politeVisit({ door, ledger, signal, forMs, onStatus, ...manner }));
  };

  const beGuests = async (untilMs: number): Promise<void> => {
    while (performance.now() < untilMs && !signal.aborted) {
      await visit(politeVisit({ door, ledger, signal, ...anyManner() }));
      await rest(between(500, 4000), signal);
    }
  };

  const beBusyAndQuiet = async (): Promise<void> => {
    while (!signal.aborted) {
      const untilMs = performance.now() + busyMs;
      const others = Array.from({ length: guests }, () => beGuests(untilMs));
      await Promise.all([watch(busyMs), ...others]);
      await rest(quietMs, signal);
    }
  };

  const beRude = async (start: number): Promise<void> => {
    const ways = Object.entries(rudeVisits);
    for (let turn = start; !signal.aborted; turn += 1) {
      const [name, way] = ways[turn % ways.length] ?? [];
      if (name === undefined || way === undefined) return;
      ledger.came('rude');
      const outstayed = await visit(way(door, signal)).catch(String);
      if (outstayed !== false) ledger.complain('outstayed', `${name}: ${outstayed}`);
      await rest(between(200, 2000), signal);
    }
  };

  const all = [
    beBusyAndQuiet(),
    ...Array.from({ length: rudeAtOnce }, (_, at) => beRude(at * rudeAtOnce)),
  ];
  return {
    present: () => present,
    readings: () => ({ ...readings }),
    stop: async () => {
      leaving.abort();
      await Promise.all(all);
    },
  };
}

function anyManner(): Pick<Visit, 'forMs' | 'asksEveryMs' | 'leaves'> {
  return {
    forMs: between(1000, 20_000),
    asksEveryMs: Math.random() < 0.3 ? null : between(100, 3000),
    leaves: Math.random() < 0.5 ? 'goodbye' : 'gone',
  };
}

function between(least: number, most: number): number {
  return least + Math.random() * (most - least);
}

async function rest(forMs: number, signal: AbortSignal): Promise<void> {
  await delay(forMs, null, { signal }).catch(() => undefined);
}
