import { packTraffic } from '../core/traffic/pack-traffic.ts';
import {
  unreadableTraffic,
  type SocketTraffic,
  type TrafficReading,
} from '../core/traffic/traffic-reading.ts';
import { askTraffic } from './procfs/traffic/ask-traffic.ts';

export interface TrafficReaderOptions {
  readonly platform: string;
  /** Null where nobody answers. Must not reject. */
  readonly ask?: () => Promise<readonly SocketTraffic[] | null>;
  /** Unix time, to tell; and a clock that never jumps, to wait by. Both in milliseconds. */
  readonly nowMs: () => number;
  readonly monotonicMs: () => number;
  /** Processor time that this thread and its commands have used so far, in milliseconds. */
  readonly spentMs: () => number;
}

const shortestGapMs = 1000;
/** After a reading none is made for so many times what it cost: at most 2 % of a core. */
const restShare = 50;

/**
 * Reads what connections carry when asked, and no more often than is cheap: who asks sooner is
 * given the last reading. On Linux only; elsewhere no command tells it, and the answer says so.
 * Never rejects.
 */
export function trafficReader(options: TrafficReaderOptions): () => Promise<TrafficReading> {
  const { platform, ask = askTraffic, nowMs, monotonicMs, spentMs } = options;
  let last: Promise<TrafficReading> | null = null;
  let restsUntilMs = 0;

  async function read(): Promise<TrafficReading> {
    const before = spentMs();
    const told = await ask();
    const reading = told === null ? untold : readingOf(told, nowMs());
    restsUntilMs = monotonicMs() + Math.max(shortestGapMs, (spentMs() - before) * restShare);
    return reading;
  }

  if (platform !== 'linux') {
    const note = { code: 'traffic-unsupported', level: 'info', values: { platform } } as const;
    return () => Promise.resolve(unreadableTraffic(note));
  }
  return () => {
    if (last === null || monotonicMs() >= restsUntilMs) {
      restsUntilMs = Infinity;
      last = read();
    }
    return last;
  };
}

const untold = unreadableTraffic({ code: 'traffic-untold', level: 'info', values: {} });

function readingOf(told: readonly SocketTraffic[], takenAtMs: number): TrafficReading {
  return { readable: true, counters: packTraffic(told), notes: [], takenAtMs };
}
