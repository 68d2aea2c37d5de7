import { onScopeDispose, watch } from 'vue';
import { isTrafficColumn } from '../../src-main/core/traffic/sort-by-traffic.ts';
import { useColumnLayouts } from '../stores/columns/column-layouts.ts';
import { useHostStatus } from '../stores/table/host-status.ts';
import { useLiveTable } from '../stores/table/live-table.ts';
import { useShownTable } from '../stores/table/shown-table.ts';
import { useTraffic } from '../stores/table/traffic.ts';
import { useHost } from './use-host.ts';

/** The host reads no more often than is cheap, so an answer may be one that is known already. */
const readEveryMs = 2000;

/** Has what connections carry read while somebody looks at it, until its scope ends. */
export function useTrafficReading(): void {
  const host = useHost();
  const liveTable = useLiveTable();
  const shownTable = useShownTable();
  const hostStatus = useHostStatus();
  const traffic = useTraffic();
  const layouts = useColumnLayouts();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ended = false;

  const isLookedAt = (): boolean => {
    const isInList = layouts.columns.some(({ name }) => isTrafficColumn(name));
    return !ended && shownTable.isNow && (traffic.isWanted || isInList);
  };

  function read(): void {
    clearTimeout(timer);
    void traffic.refresh(host.readTraffic).then(plan);
  }

  function plan(): void {
    clearTimeout(timer);
    if (isLookedAt()) timer = setTimeout(readIfMoving, readEveryMs);
  }

  function readIfMoving(): void {
    const still = liveTable.pausedAtMs !== null || hostStatus.status?.pause != null;
    if (document.hidden || still) plan();
    else read();
  }

  watch(
    isLookedAt,
    (looked) => {
      if (looked) read();
      else clearTimeout(timer);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    ended = true;
    clearTimeout(timer);
  });
}
