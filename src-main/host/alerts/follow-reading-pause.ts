import type { Stop } from '../../core/contract/client.ts';
import type { Monitor } from '../../monitor/monitor.ts';

/** Calls `onReading` with false when a pause begins, or holds already, and with true after it. */
export function followReadingPause(
  monitor: Pick<Monitor, 'status' | 'onStatus'>,
  onReading: (reading: boolean) => void,
): Stop {
  let wasReading = true;
  const follow = ({ pause }: ReturnType<Monitor['status']>): void => {
    const isReading = pause === null;
    if (isReading === wasReading) return;
    wasReading = isReading;
    onReading(isReading);
  };
  follow(monitor.status());
  return monitor.onStatus(follow);
}
