import { useLiveTable } from '../../stores/table/live-table.ts';
import type { NamedSide } from '../../stores/comparison/comparison.ts';
import { sideWords, type SideWords } from '../../stores/comparison/side-words.ts';
import { useWhen } from '../use-when.ts';
import { useWords } from '../use-words.ts';

/** Names sides of a comparison in the reader's language. */
export function useSideWords(): (side: NamedSide) => SideWords {
  const { say } = useWords();
  const { when } = useWhen();
  const liveTable = useLiveTable();
  return (side) => sideWords(side, { say, when, paused: liveTable.pausedAtMs !== null });
}
