import { monitorEventLoopDelay } from 'node:perf_hooks';
import { getHeapSpaceStatistics } from 'node:v8';
import { collectGarbage } from '../collect-garbage.ts';
import type { ThreadFigures } from './aid-message.ts';

const bytesPerMb = 1024 ** 2;
const nanosecondsPerMs = 1e6;
/** How often the loop's lateness is measured; this much is taken from what is told. */
const resolutionMs = 10;

/** Watches this thread from now on; each call tells of the time since the one before. */
export function threadFigures(): () => ThreadFigures {
  const delay = monitorEventLoopDelay({ resolution: resolutionMs });
  delay.enable();
  const late = (nanoseconds: number): number =>
    Math.max(0, nanoseconds / nanosecondsPerMs - resolutionMs);
  return () => {
    const delayMs = {
      p50: late(delay.percentile(50)),
      p99: late(delay.percentile(99)),
      most: late(delay.max),
    };
    collectGarbage();
    delay.reset();
    const { heapUsed, external } = process.memoryUsage();
    return {
      heapMb: heapUsed / bytesPerMb,
      externalMb: external / bytesPerMb,
      youngMb: youngBytes() / bytesPerMb,
      delayMs,
    };
  };
}

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return young?.physical_space_size ?? 0;
}
