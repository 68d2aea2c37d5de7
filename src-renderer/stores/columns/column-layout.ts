import * as v from 'valibot';
import type { ViewColumn } from './view-column.ts';

/** How a reader has laid out the columns of one view. */
export interface ColumnLayout {
  /** Names of the shown columns, from left to right. */
  readonly shown: readonly string[];
  /** Widths the reader chose, in CSS pixels; the others find their own. */
  readonly widthsPx: Readonly<Record<string, number>>;
}

/** Narrower than this, nothing of a column could be read. */
export const narrowestPx = 40;
export const narrowestLeadPx = 104;
export const widestPx = 1200;

/** The layout before the reader has changed anything. */
export function usualLayout(columns: readonly ViewColumn[]): ColumnLayout {
  const shown = columns.filter((column) => column.extra !== true).map(({ name }) => name);
  return { shown, widthsPx: {} };
}

/** Shows or hides a column; the lead stays, and so does the last one. */
export function withToggled(
  layout: ColumnLayout,
  columns: readonly ViewColumn[],
  name: string,
): ColumnLayout {
  if (!layout.shown.includes(name)) {
    return { ...layout, shown: insertedAtUsualPlace(layout.shown, columns, name) };
  }
  const stays = layout.shown.length === 1 || isLead(columns, name);
  return stays ? layout : { ...layout, shown: layout.shown.filter((one) => one !== name) };
}

/** After the nearest column before it that is shown. */
function insertedAtUsualPlace(
  shown: readonly string[],
  columns: readonly ViewColumn[],
  name: string,
): readonly string[] {
  const usual = columns.map((column) => column.name);
  const before = usual.slice(0, usual.indexOf(name)).findLast((one) => shown.includes(one));
  const place = before === undefined ? 0 : shown.indexOf(before) + 1;
  return [...shown.slice(0, place), name, ...shown.slice(place)];
}

/** Puts a shown column at another place among the shown ones; nothing goes before the lead. */
export function withMoved(
  layout: ColumnLayout,
  columns: readonly ViewColumn[],
  name: string,
  place: number,
): ColumnLayout {
  if (!layout.shown.includes(name) || isLead(columns, name)) return layout;
  const others = layout.shown.filter((one) => one !== name);
  const first = isLead(columns, others[0] ?? '') ? 1 : 0;
  const at = Math.min(others.length, Math.max(first, place));
  return { ...layout, shown: [...others.slice(0, at), name, ...others.slice(at)] };
}

/** Gives a column a width of its own, within bounds; null lets it find its own again. */
export function withWidth(
  layout: ColumnLayout,
  columns: readonly ViewColumn[],
  name: string,
  widthPx: number | null,
): ColumnLayout {
  const rest = Object.entries(layout.widthsPx).filter(([one]) => one !== name);
  if (widthPx === null) return { ...layout, widthsPx: Object.fromEntries(rest) };
  const width = boundedWidth(columns, name, widthPx);
  return { ...layout, widthsPx: Object.fromEntries([...rest, [name, width]]) };
}

function boundedWidth(columns: readonly ViewColumn[], name: string, widthPx: number): number {
  const narrowest = isLead(columns, name) ? narrowestLeadPx : narrowestPx;
  return Math.round(Math.min(widestPx, Math.max(narrowest, widthPx)));
}

function isLead(columns: readonly ViewColumn[], name: string): boolean {
  return columns.some((column) => column.name === name && column.lead === true);
}

const layoutSchema = v.object({
  shown: v.array(v.string()),
  widthsPx: v.record(v.string(), v.pipe(v.number(), v.finite())),
});

/** The layout that was remembered; what belongs to no column of this version is dropped. */
export function readLayout(stored: unknown, columns: readonly ViewColumn[]): ColumnLayout {
  const parsed = v.safeParse(layoutSchema, stored);
  if (!parsed.success) return usualLayout(columns);
  const names = new Set(columns.map(({ name }) => name));
  const lead = columns.filter((column) => column.lead === true).map(({ name }) => name);
  const shown = [...new Set([...lead, ...parsed.output.shown])].filter((name) => names.has(name));
  const widths = Object.entries(parsed.output.widthsPx).filter(([name]) => names.has(name));
  const widthsPx = Object.fromEntries(
    widths.map(([name, width]) => [name, boundedWidth(columns, name, width)]),
  );
  return { shown: shown.length > 0 ? shown : usualLayout(columns).shown, widthsPx };
}
