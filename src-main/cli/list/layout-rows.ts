import { padEnd, truncateMiddle } from '../terminal/fit-width.ts';
import type { TextStyle, Tone } from '../terminal/text-style.ts';
import { joinWithin } from '../terminal/wrap-text.ts';
import { gapWidth, leadWidth, type ColumnWidths } from './column-widths.ts';
import type { Cell, ChildRow, GroupRow, TableRow } from './table-row.ts';

interface Column {
  readonly cell: Cell;
  readonly width: number;
}

const portWidth = 5;
const rail = '   │';

/** Sets rows as lines of text; what does not fit its column goes on below it. */
export function layoutRows(
  rows: readonly TableRow[],
  widths: ColumnWidths,
  style: TextStyle,
): string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'title') return ['', style('strong', row.text)];
    const columns = row.kind === 'child' ? childColumns(row, widths) : groupColumns(row, widths);
    return setLines(columns, (line) => lead(row, line, style), style);
  });
}

function groupColumns(row: GroupRow, widths: ColumnWidths): Column[] {
  return [
    { cell: row.service, width: widths.service },
    { cell: row.reach, width: widths.reach },
    { cell: row.process, width: widths.process },
    { cell: row.count, width: widths.count },
    ...ageColumn(row, widths),
  ];
}

function childColumns(row: ChildRow, widths: ColumnWidths): Column[] {
  const span = widths.service + gapWidth + widths.reach;
  const last = [{ cell: row.state, width: widths.count }, ...ageColumn(row, widths)];
  if (row.process.parts.length === 0) {
    return [{ cell: row.endpoint, width: span + gapWidth + widths.process }, ...last];
  }
  return [
    { cell: row.endpoint, width: span },
    { cell: row.process, width: widths.process },
    ...last,
  ];
}

function ageColumn(row: GroupRow | ChildRow, { age }: ColumnWidths): readonly Column[] {
  return age === 0 ? [] : [{ cell: row.age, width: age }];
}

function setLines(
  columns: readonly Column[],
  leadOf: (line: number) => string,
  style: TextStyle,
): string[] {
  const broken = columns.map(({ cell, width }) =>
    joinWithin(
      cell.parts.map((part) => truncateMiddle(part, width)),
      ' ',
      width,
    ),
  );
  const height = Math.max(1, ...broken.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const cells = columns.map(({ cell, width }, index) =>
      setCell(broken[index]?.[line] ?? '', width, cell.tone, style),
    );
    return [leadOf(line), ...cells].join(' '.repeat(gapWidth)).trimEnd();
  });
}

/** Colours the words only, so that no line ends in coloured spaces. */
function setCell(text: string, width: number, tone: Tone | null, style: TextStyle): string {
  const padding = padEnd(text, width).slice(text.length);
  return (tone === null ? text : style(tone, text)) + padding;
}

function lead(row: GroupRow | ChildRow, line: number, style: TextStyle): string {
  if (row.kind === 'child') return childLead(row, line, style);
  if (line > 0) return railLead(style);
  const tones = leadTones[row.kind];
  const protocol = setCell(row.protocol, leadWidth - portWidth - 1, tones.protocol, style);
  const indent = ' '.repeat(Math.max(0, portWidth - row.port.length));
  return `${indent}${style(tones.port, row.port)} ${protocol}`;
}

const leadTones = {
  heading: { port: 'heading', protocol: 'heading' },
  group: { port: 'strong', protocol: 'soft' },
} as const;

function childLead(row: ChildRow, line: number, style: TextStyle): string {
  if (line > 0) return row.last ? ' '.repeat(leadWidth) : railLead(style);
  const role = padEnd(row.role, leadWidth - rail.length - 1);
  return `${style('soft', row.last ? '   └' : '   ├')} ${role}`;
}

function railLead(style: TextStyle): string {
  return style('soft', rail) + ' '.repeat(leadWidth - rail.length);
}
