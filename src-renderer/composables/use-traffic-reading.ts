import { isTrafficColumn } from '../../src-main/core/traffic/sort-by-traffic.ts';
import { useColumnLayouts } from '../stores/columns/column-layouts.ts';
import { useShownTable } from '../stores/table/shown-table.ts';
import { useTraffic } from '../stores/table/traffic.ts';
import { useHost } from './use-host.ts';
import { useReadingWhileLookedAt } from './use-reading-while-looked-at.ts';

/** The host reads no more often than is cheap, so an answer may be one that is known already. */
const readEveryMs = 2000;

/** Has what connections carry read while somebody looks at it, until its scope ends. */
export function useTrafficReading(): void {
  const host = useHost();
  const shownTable = useShownTable();
  const traffic = useTraffic();
  const layouts = useColumnLayouts();
  useReadingWhileLookedAt({
    isLookedAt: () => {
      const isInList = layouts.columns.some(({ name }) => isTrafficColumn(name));
      return shownTable.isNow && (traffic.isWanted || isInList);
    },
    ask: () => traffic.refresh(host.readTraffic),
    everyMs: readEveryMs,
  });
}
