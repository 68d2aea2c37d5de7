import type { PortTable } from '../../core/grouping/port-group.ts';
import { translate } from '../../core/words/translate.ts';
import type { TextStyle } from '../terminal/text-style.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { type Column, columnWidths, leftOutColumns } from './column-widths.ts';
import { layoutRows } from './layout-rows.ts';
import { outgoingRows } from './outgoing-rows.ts';
import { portRows } from './port-rows.ts';
import type { TableContext } from './table-context.ts';
import { cell, type GroupRow, type TableRow } from './table-row.ts';

/** How the table is to be drawn; `columns` is null where no terminal limits its lines. */
export interface Drawing {
  readonly columns: number | null;
  readonly style: TextStyle;
}

/**
 * The Ports view as text: each port with its sockets under it, then what programs here have open
 * towards services. Ends with a line end; empty when there is nothing to show.
 */
export function portTableText(table: PortTable, context: TableContext, drawing: Drawing): string {
  const rows = [...serviceRows(table, context), ...clientRows(table, context)];
  const widths = columnWidths(rows, drawing.columns);
  const lines = layoutRows(rows, widths, drawing.style);
  const start = lines[0] === '' ? 1 : 0;
  return [...lines.slice(start), ...leftOutLines(leftOutColumns(rows, widths), drawing)]
    .map((line) => `${line}\n`)
    .join('');
}

/** Says on a narrow terminal what it does not show. */
function leftOutLines(names: readonly Column[], { columns, style }: Drawing): readonly string[] {
  if (names.length === 0 || columns === null) return [];
  const headings = names.map((name) => translate(`commandLine.${name}Heading`)).join(', ');
  const text = translate('commandLine.leftOut', { columns: headings });
  return ['', ...wrapText(text, columns).map((line) => style('soft', line))];
}

function serviceRows(table: PortTable, context: TableContext): TableRow[] {
  if (table.ports.length === 0) return [];
  const rows = table.ports.flatMap((group) => portRows(group, table, context));
  return [headingRow('reachHeading'), ...rows];
}

function clientRows(table: PortTable, context: TableContext): TableRow[] {
  if (table.outgoing.length === 0) return [];
  const rows = table.outgoing.flatMap((group) => outgoingRows(group, context));
  const title = { kind: 'title', text: translate('commandLine.outgoingTitle') } as const;
  return [title, headingRow('remoteHeading'), ...rows];
}

function headingRow(reach: 'reachHeading' | 'remoteHeading'): GroupRow {
  const heading = (key: string) => cell(translate(`commandLine.${key}`), 'heading');
  return {
    kind: 'heading',
    port: translate('commandLine.portHeading'),
    protocol: '',
    service: heading('serviceHeading'),
    reach: heading(reach),
    process: heading('processHeading'),
    count: heading('countHeading'),
    age: heading('ageHeading'),
  };
}
