import {
  isTrafficColumn,
  type TrafficColumn,
} from '../../../src-main/core/traffic/sort-by-traffic.ts';
import type { ViewColumn } from './view-column.ts';

/** The cells of a socket's line that stand in the columns of the line above it. */
export type ChildCell = 'endpoint' | 'process' | 'state' | 'age' | TrafficColumn;

/** Columns that a cell takes, counted from 1; the end is not part of it. */
export interface ChildPlace {
  readonly start: number;
  readonly end: number;
}

export type ChildPlaces = Readonly<Partial<Record<ChildCell, ChildPlace>>>;

/**
 * Where the cells of a socket's line stand whatever the order of the columns: its age, its process
 * and what it carries under theirs, the rest in the widest runs of columns between. A cell has no place where
 * there are too few columns; the endpoint is the last to lose its own.
 */
export function childPlaces(columns: readonly ViewColumn[]): ChildPlaces {
  const pinned = columns.flatMap(({ name, lead }, index) =>
    lead !== true && isPinned(name) ? [[name, place(index)] as const] : [],
  );
  const hasProcess = pinned.some(([name]) => name === 'process');
  const loose: readonly ChildCell[] = hasProcess
    ? ['endpoint', 'state']
    : ['endpoint', 'process', 'state'];
  return Object.fromEntries([...pinned, ...share(loose, runsBetween(columns))]);
}

function isPinned(name: string): name is 'age' | 'process' | TrafficColumn {
  return name === 'age' || name === 'process' || isTrafficColumn(name);
}

interface Run extends ChildPlace {
  readonly roomPx: number;
}

/** What a share of the left-over width comes to in a window of usual size. */
const sharePx = 120;

/** Stretches of neighbouring columns that no pinned cell stands in, the widest first. */
function runsBetween(columns: readonly ViewColumn[]): readonly Run[] {
  const runs: Run[] = [];
  columns.forEach(({ name, lead, leastPx, share: part = 0 }, index) => {
    if (lead === true || isPinned(name)) return;
    const roomPx = leastPx + part * sharePx;
    const last = runs.at(-1);
    if (last?.end === index + 1) {
      runs[runs.length - 1] = { ...last, end: index + 2, roomPx: last.roomPx + roomPx };
    } else {
      runs.push({ ...place(index), roomPx });
    }
  });
  return runs.sort((a, b) => b.roomPx - a.roomPx);
}

/** One run for each cell; where there are too few, the widest is shared from its left. */
function share(
  cells: readonly ChildCell[],
  runs: readonly Run[],
): readonly (readonly [ChildCell, ChildPlace])[] {
  const [widest, ...others] = runs;
  if (widest === undefined) return [];
  const own = cells.slice(Math.max(1, cells.length - others.length));
  const shared = cells.slice(0, cells.length - own.length);
  const columns = widest.end - widest.start;
  const fitting = shared.slice(0, columns);
  const inside = fitting.map((cell, index) => {
    const start = widest.start + index;
    const end = index === fitting.length - 1 ? widest.end : start + 1;
    return [cell, { start, end }] as const;
  });
  const apart = own.map((cell, index) => [cell, others[index] ?? widest] as const);
  return [...inside, ...apart.map(([cell, { start, end }]) => [cell, { start, end }] as const)];
}

function place(index: number): ChildPlace {
  return { start: index + 1, end: index + 2 };
}
