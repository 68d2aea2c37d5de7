import { displayWidth } from '../terminal/display-width.ts';
import type { Cell, TableRow } from './table-row.ts';

/** Columns of the table, left to right, without the gaps between them. */
export interface ColumnWidths {
  readonly service: number;
  readonly reach: number;
  readonly process: number;
  readonly count: number;
  /** 0 where no row has any: then there is no such column. */
  readonly age: number;
}

/** Number, protocol and the rail with a role stand in a column of this width. */
export const leadWidth = 13;
export const gapWidth = 2;

/** No column is made narrower than this: a terminal of fewer columns gets lines that are too long. */
const narrowest = { service: 10, reach: 17, process: 16, count: 4, age: 0 } as const;
type Column = keyof typeof narrowest;

/**
 * How wide each column must be for its contents, made to fit `terminalColumns` where a terminal
 * reads the table (null: nobody does, so nothing is cut).
 */
export function columnWidths(
  rows: readonly TableRow[],
  terminalColumns: number | null,
): ColumnWidths {
  const widths = naturalWidths(rows);
  const limit = terminalColumns ?? Infinity;
  shrink(widths, limit);
  widenForEndpoints(widths, rows, limit);
  return widths;
}

function naturalWidths(rows: readonly TableRow[]): Record<Column, number> {
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

function shrink(widths: Record<Column, number>, limit: number): void {
  while (totalWidth(widths) > limit) {
    const column = roomiest(widths);
    if (column === null) return;
    widths[column] -= 1;
  }
}

function roomiest(widths: Readonly<Record<Column, number>>): Column | null {
  const columns: readonly Column[] = ['process', 'reach', 'service'];
  const slack = (column: Column) => widths[column] - narrowest[column];
  const [best] = columns.filter((column) => slack(column) > 0).sort((a, b) => slack(b) - slack(a));
  return best ?? null;
}

/** Endpoints span service and reach; what is left of the line is theirs. */
function widenForEndpoints(
  widths: Record<Column, number>,
  rows: readonly TableRow[],
  limit: number,
): void {
  const wanted = rows.reduce((widest, row) => Math.max(widest, spanWanted(row, widths)), 0);
  const missing = wanted - (widths.service + gapWidth + widths.reach);
  widths.service += Math.max(0, Math.min(missing, limit - totalWidth(widths)));
}

/** An endpoint with no process beside it may run on under the process column. */
function spanWanted(row: TableRow, widths: Readonly<Record<Column, number>>): number {
  if (row.kind !== 'child') return 0;
  const free = row.process.parts.length === 0 ? gapWidth + widths.process : 0;
  return cellWidth(row.endpoint) - free;
}

function totalWidth(widths: ColumnWidths): number {
  const { service, reach, process, count, age } = widths;
  const gaps = age === 0 ? 4 : 5;
  return leadWidth + service + reach + process + count + age + gaps * gapWidth;
}

function cellWidth(cell: Cell): number {
  return displayWidth(cell.parts.join(' '));
}
