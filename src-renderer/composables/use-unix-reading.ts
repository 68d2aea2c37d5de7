import { useListOptions } from '../stores/search/list-options.ts';
import { useShownTable } from '../stores/table/shown-table.ts';
import { useUnixTable } from '../stores/table/unix-table.ts';
import { useHost } from './use-host.ts';
import { useReadingWhileLookedAt } from './use-reading-while-looked-at.ts';

/** A reading goes through every process; nothing among these sockets changes faster for a reader. */
const readEveryMs = 5000;

/** Reads the Unix-domain sockets when their view opens, then now and then while it is in front. */
export function useUnixReading(): { readonly read: () => void } {
  const host = useHost();
  const options = useListOptions();
  const shownTable = useShownTable();
  const table = useUnixTable();
  const read = useReadingWhileLookedAt({
    isLookedAt: () => options.view === 'unix' && shownTable.opened === null,
    ask: () => table.refresh(host.readUnix),
    everyMs: readEveryMs,
  });
  return { read };
}
