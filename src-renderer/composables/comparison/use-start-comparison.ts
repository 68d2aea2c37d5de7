import { computed, type ComputedRef } from 'vue';
import type { TableAtAnswer } from '../../../src-main/core/history/history-answers.ts';
import { tableSide, textSide } from '../../../src-main/core/compare/compared-side.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { useComparison, type NamedSide } from '../../stores/comparison/comparison.ts';
import { useHostStatus } from '../../stores/table/host-status.ts';
import { useLiveTable } from '../../stores/table/live-table.ts';
import type { OpenedTable } from '../../stores/opening/opened-table.ts';
import { useShownTable } from '../../stores/table/shown-table.ts';

/** The ways into a comparison. */
export interface StartComparison {
  /** The live table as it is at this instant, held still; null before it was read. */
  readonly held: () => NamedSide | null;
  /** What the window shows instead of the live table, as a side; null while it shows that. */
  readonly shown: ComputedRef<NamedSide | null>;
  /** Compares a moment of history with now. */
  readonly momentWithNow: (answer: TableAtAnswer) => void;
  /** Compares what is shown with now. */
  readonly shownWithNow: () => void;
  /** Shows what changes from now on. */
  readonly fromNow: () => void;
}

/** A table and when it is from, Unix time in milliseconds. */
interface TimedTable {
  readonly sockets: readonly Socket[];
  readonly takenAtMs: number;
}

/** Makes sides of what the window has at hand, and starts comparing them. */
export function useStartComparison(): StartComparison {
  const comparison = useComparison();
  const liveTable = useLiveTable();
  const hostStatus = useHostStatus();
  const shownTable = useShownTable();

  /** The end of a minute that is not over yet would be later than now. */
  function moment({ sockets, takenAtMs }: TimedTable): NamedSide | null {
    const { machine } = hostStatus;
    if (machine === null) return null;
    const table = { sockets, takenAtMs: Math.min(takenAtMs, liveTable.takenAtMs ?? takenAtMs) };
    return { side: tableSide('moment', table, machine), name: '' };
  }

  function held(): NamedSide | null {
    const { takenAtMs, live } = liveTable;
    return takenAtMs === null
      ? null
      : moment({ sockets: [...live.ports.sockets.values()], takenAtMs });
  }

  const shown = computed<NamedSide | null>(() => {
    const table = shownTable.shown;
    if (table.kind === 'opened') return openedSide(table.opened);
    return table.kind === 'now' ? null : moment({ sockets: table.sockets, takenAtMs: table.atMs });
  });

  /** Of a moment in a gap the table is the one before it. */
  function pastSide({ atMs, sockets, gap }: TableAtAnswer): NamedSide | null {
    const side = moment({ sockets, takenAtMs: atMs });
    if (side === null || gap === null) return side;
    const key = `compare.gap-${gap.reason}`;
    return { ...side, side: { ...side.side, lacks: [{ key, values: {} }] } };
  }

  return {
    held,
    momentWithNow(answer) {
      const before = pastSide(answer);
      if (before !== null) comparison.start(before, 'now');
    },
    shown,
    shownWithNow() {
      if (shown.value !== null) comparison.start(shown.value, 'now');
    },
    fromNow() {
      const before = held();
      if (before !== null) comparison.start(before, 'now');
    },
  };
}

/** A snapshot or dump that was opened, as a side. */
export function openedSide({ origin, dump }: OpenedTable): NamedSide {
  return { side: textSide(dump), name: nameOf(origin) };
}

function nameOf(origin: OpenedTable['origin']): string {
  if (origin.kind === 'pasted') return '';
  return origin.kind === 'saved' && origin.label !== '' ? origin.label : origin.fileName;
}
