import { watch } from 'vue';
import { useLiveTable } from '../../stores/table/live-table.ts';
import { useClock } from '../use-clock.ts';

/** Lets the marks of what just happened run out as time goes by. */
export function useMarkTicks(): void {
  const clock = useClock();
  const liveTable = useLiveTable();
  watch(clock.tickMs, (nowMs) => liveTable.tick(nowMs));
}
