import { displayWidth } from '../terminal/display-width.ts';
import { padEnd, truncateMiddle } from '../terminal/fit-width.ts';
import type { TextStyle, Tone } from '../terminal/text-style.ts';
import { joinWithin, wrapText } from '../terminal/wrap-text.ts';
import { gapWidth, leadWidth, restWidth, type ColumnWidths } from './column-widths.ts';
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
    if (row.kind === 'title') return titleLines(row.text, widths, style);
    const leadOf = (line: number): string => lead(row, line, style);
    if (row.kind === 'child' && widths.service === 0)
      return stackedLines(row, widths, leadOf, style);
    const columns = row.kind === 'child' ? childColumns(row, widths) : groupColumns(row, widths);
    return setLines(columns, leadOf, style);
  });
}

/** A title may be longer than a narrow table is wide; a table of no rows has no width. */
function titleLines(text: string, widths: ColumnWidths, style: TextStyle): string[] {
  const width = leadWidth + gapWidth + restWidth(widths);
  const lines = widths.service === 0 ? wrapText(text, width) : [text];
  return ['', ...lines.map((line) => style('strong', line))];
}

function groupColumns(row: GroupRow, widths: ColumnWidths): Column[] {
  return [
    { cell: row.service, width: widths.service },
    { cell: row.reach, width: widths.reach },
    { cell: row.process, width: widths.process },
    { cell: row.count, width: widths.count },
    ...ageColumn(row, widths),
  ].filter(({ width }) => width > 0);
}

/** In a narrow table an endpoint has the line to itself; who is there and its state stand below. */
function stackedLines(
  row: ChildRow,
  widths: ColumnWidths,
  leadOf: (line: number) => string,
  style: TextStyle,
): string[] {
  const width = restWidth(widths);
  const below: Cell = { parts: [...row.process.parts, ...row.state.parts], tone: 'soft' };
  const endpoint = setLines([{ cell: row.endpoint, width }], leadOf, style);
  if (below.parts.length === 0) return endpoint;
  return [...endpoint, ...setLines([{ cell: below, width }], () => leadOf(1), style)];
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
      cell.parts.flatMap((part) => fitPart(part, width)),
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

/** Columns as narrow as this have a word below the other rather than lose the middle of both. */
const narrowWidth = 12;

function fitPart(part: string, width: number): string[] {
  const parts = width <= narrowWidth && displayWidth(part) > width;
  const words = parts ? part.split(' ') : [part];
  return words.map((word) => truncateMiddle(word, width));
}

/** Colours the words only, so that no line ends in coloured spaces. */
function setCell(text: string, width: number, tone: Tone | null, style: TextStyle): string {
  const padding = padEnd(text, width).slice(text.length);
  return (tone === null ? text : style(tone, text)) + padding;
}

function lead(row: GroupRow | ChildRow, line: number, style: TextStyle): string {
  if (row.kind === 'child') return childLead(row, line, style);
  if (line > 0) return row.kind === 'heading' ? ' '.repeat(leadWidth) : railLead(style);
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
