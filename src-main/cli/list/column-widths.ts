import { displayWidth } from '../terminal/display-width.ts';
import type { Cell, TableRow } from './table-row.ts';

/** Columns of the table, left to right, without the gaps between them; 0 for one left out. */
export interface ColumnWidths {
  readonly service: number;
  readonly reach: number;
  readonly process: number;
  readonly count: number;
  /** Also 0 where no row has any. */
  readonly age: number;
}

export type Column = keyof ColumnWidths;

/** Number, protocol and the rail with a role stand in a column of this width. */
export const leadWidth = 13;
export const gapWidth = 2;

/** What is left out where a terminal has too few columns, the first that is enough. */
const sacrifices: readonly (readonly Column[])[] = [
  [],
  ['age'],
  ['age', 'service'],
  ['age', 'service', 'count'],
];
/** No column is made narrower than this. */
const narrowest = { service: 10, reach: 17, process: 16 } as const;
/** Nor than this where nothing more can be left out: then 40 columns are enough. */
const tightest = { service: 10, reach: 12, process: 11 } as const;
type Shrinkable = keyof typeof narrowest;

/**
 * How wide each column must be for its contents, made to fit `terminalColumns` where a terminal
 * reads the table (null: nobody does, so nothing is cut). The least important columns are left out
 * before the others say too little.
 */
export function columnWidths(
  rows: readonly TableRow[],
  terminalColumns: number | null,
): ColumnWidths {
  const natural = naturalWidths(rows);
  const limit = terminalColumns ?? Infinity;
  for (const sacrifice of sacrifices) {
    const widths = shrunk(without(natural, sacrifice), narrowest, limit);
    if (totalWidth(widths) > limit) continue;
    return widths.service === 0 ? widths : widenedForEndpoints(widths, rows, limit);
  }
  return shrunk(without(natural, sacrifices.at(-1) ?? []), tightest, limit);
}

/** The columns that have something to say and no room to say it. */
export function leftOutColumns(rows: readonly TableRow[], widths: ColumnWidths): readonly Column[] {
  const natural = naturalWidths(rows);
  return (['service', 'count', 'age'] as const).filter(
    (name) => widths[name] === 0 && natural[name] > 0,
  );
}

/** How much of a line the columns after the lead take, with the gaps between them. */
export function restWidth(widths: ColumnWidths): number {
  const shown = Object.values(widths).filter((width: number) => width > 0) as number[];
  return shown.reduce((sum, width) => sum + width, 0) + Math.max(0, shown.length - 1) * gapWidth;
}

function naturalWidths(rows: readonly TableRow[]): Readonly<Record<Column, number>> {
  const widths = { service: 0, reach: 0, process: 0, count: 0, age: ageWidth(rows) };
  for (const row of rows) {
    if (row.kind === 'title') continue;
    widths.process = Math.max(widths.process, cellWidth(row.process));
    widths.count = Math.max(widths.count, cellWidth(row.kind === 'child' ? row.state : row.count));
    if (row.kind === 'child') continue;
    widths.service = Math.max(widths.service, cellWidth(row.service));
    widths.reach = Math.max(widths.reach, cellWidth(row.reach));
  }
  return widths;
}

/** The heading alone makes no column. */
function ageWidth(rows: readonly TableRow[]): number {
  let heading = 0;
  let widest = 0;
  for (const row of rows) {
    if (row.kind === 'heading') heading = cellWidth(row.age);
    else if (row.kind !== 'title') widest = Math.max(widest, cellWidth(row.age));
  }
  return widest === 0 ? 0 : Math.max(widest, heading);
}

function without(widths: ColumnWidths, sacrifice: readonly Column[]): ColumnWidths {
  return { ...widths, ...Object.fromEntries(sacrifice.map((name) => [name, 0])) };
}

function shrunk(
  widths: ColumnWidths,
  least: Readonly<Record<Shrinkable, number>>,
  limit: number,
): ColumnWidths {
  const narrowed = { ...widths };
  while (totalWidth(narrowed) > limit) {
    const column = roomiest(narrowed, least);
    if (column === null) break;
    narrowed[column] -= 1;
  }
  return narrowed;
}

function roomiest(
  widths: ColumnWidths,
  least: Readonly<Record<Shrinkable, number>>,
): Shrinkable | null {
  const columns: readonly Shrinkable[] = ['process', 'reach', 'service'];
  const slack = (column: Shrinkable) => widths[column] - least[column];
  const [best] = columns.filter((column) => slack(column) > 0).sort((a, b) => slack(b) - slack(a));
  return best ?? null;
}

/** Endpoints span service and reach; what is left of the line is theirs. */
function widenedForEndpoints(
  widths: ColumnWidths,
  rows: readonly TableRow[],
  limit: number,
): ColumnWidths {
  const wanted = rows.reduce((widest, row) => Math.max(widest, spanWanted(row, widths)), 0);
  const missing = wanted - (widths.service + gapWidth + widths.reach);
  const extra = Math.max(0, Math.min(missing, limit - totalWidth(widths)));
  return { ...widths, service: widths.service + extra };
}

/** An endpoint with no process beside it may run on under the process column. */
function spanWanted(row: TableRow, widths: ColumnWidths): number {
  if (row.kind !== 'child') return 0;
  const free = row.process.parts.length === 0 ? gapWidth + widths.process : 0;
  return cellWidth(row.endpoint) - free;
}

function totalWidth(widths: ColumnWidths): number {
  return leadWidth + gapWidth + restWidth(widths);
}

function cellWidth(cell: Cell): number {
  return displayWidth(cell.parts.join(' '));
}
