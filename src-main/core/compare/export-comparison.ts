import { csvText } from '../snapshot/csv-text.ts';
import type { ExportedText } from '../snapshot/export-text.ts';
import { markdownCell, markdownText } from '../snapshot/markdown-text.ts';
import { csvColumns, csvRow, markdownHead, markdownRow } from '../snapshot/socket-rows.ts';
import { holdersText } from '../socket/holders-text.ts';
import type { Socket } from '../socket/socket.ts';
import { translate } from '../words/translate.ts';
import { sideText, type ComparedSide } from './compared-side.ts';
import type { Comparison } from './comparison.ts';
import { comparisonFile, type ComparisonFormat } from './comparison-file.ts';
import { comparisonDocument } from './comparison-document.ts';
import { differencesOf, type Difference } from './difference.ts';

/** What a file tells of a side. */
export type ExportedSide = Pick<ComparedSide, 'kind' | 'source'>;

export interface ComparedTables {
  readonly before: ExportedSide;
  readonly after: ExportedSide;
  readonly comparison: Comparison;
  /** Names, secrets and public addresses were replaced. */
  readonly redacted?: boolean;
}

const writers: Readonly<Record<ComparisonFormat, (tables: ComparedTables) => string>> = {
  json: documentText,
  csv,
  markdown,
};

/** Writes a comparison as a file of one of the formats. */
export function exportComparison(tables: ComparedTables, format: ComparisonFormat): ExportedText {
  return { ...comparisonFile(format), text: writers[format](tables) };
}

function documentText({ comparison, before, after, redacted }: ComparedTables): string {
  const document = comparisonDocument(comparison, before.source, after.source);
  const told = redacted === true ? { ...document, redacted } : document;
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** One difference a row: what it is, the socket as exports show it, and how it was. */
function csv({ comparison }: ComparedTables): string {
  const head = ['differences', ...csvColumns, 'stateBefore', 'pidsBefore', 'processesBefore'];
  return csvText([head, ...differencesOf(comparison).map(csvCells)]);
}

function csvCells({ kinds, socket, before }: Difference): readonly (string | number)[] {
  const owners = before?.owners ?? [];
  return [
    kinds.join(' '),
    ...csvRow(socket),
    before?.state ?? '',
    owners.map(({ pid }) => pid).join(', '),
    owners.map(({ name }) => name).join(', '),
  ];
}

function markdown({ comparison, before, after, redacted }: ComparedTables): string {
  const sides = { before: sideText(before), after: sideText(after) };
  const note = redacted === true ? [translate('note.redacted.message')] : [];
  const title = [translate('compare.sides', sides), ...note].map(markdownCell).join('\n\n');
  const differences = differencesOf(comparison);
  if (differences.length === 0) return `${title}\n\n${translate('compare.nothing')}\n`;
  const head = [translate('compare.difference'), ...markdownHead(), translate('compare.before')];
  return `${title}\n\n${markdownText(head, differences.map(markdownCells))}`;
}

function markdownCells({ kinds, socket, before }: Difference): readonly string[] {
  const words = kinds.map((kind) => translate(`compare.${kind}`)).join(', ');
  return [words, ...markdownRow(socket), before === null ? '' : wasText(before)];
}

function wasText(socket: Socket): string {
  return [holdersText(socket), socket.state ?? ''].filter((part) => part !== '').join(' · ');
}
