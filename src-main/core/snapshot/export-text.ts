import type { Machine } from '../machine/machine.ts';
import type { Filter } from '../query/filter.ts';
import { reportPage } from '../report/report-page.ts';
import type { TableSnapshot } from '../table/delta.ts';
import type { UnixSocket } from '../unix/unix-socket.ts';
import { csvText } from './csv-text.ts';
import { fileTime } from './file-time.ts';
import { markdownText } from './markdown-text.ts';
import { documentSockets, inDocumentOrder, snapshotDocument } from './snapshot-document.ts';
import { csvColumns, csvRow, markdownHead, markdownRow } from './socket-rows.ts';

export interface ExportRequest {
  readonly snapshot: TableSnapshot;
  readonly machine: Machine;
  readonly format: 'snapshot' | 'ndjson' | 'csv' | 'markdown' | 'html';
  /** Only sockets it keeps are exported. */
  readonly filter: Filter;
  /** The filter as it was typed, for those formats that tell what they leave out. */
  readonly filterText?: string;
  /** Ports are called as the user does, in those formats that people read. */
  readonly withNames?: boolean;
  /** For the format `snapshot`; null or missing where they were not read. */
  readonly unixSockets?: readonly UnixSocket[] | null;
}

export interface ExportedText {
  readonly fileName: string;
  readonly mediaType: string;
  readonly text: string;
}

interface Format {
  readonly extension: string;
  readonly mediaType: string;
  readonly write: (snapshot: TableSnapshot, request: ExportRequest) => string;
}

const formats: Readonly<Record<ExportRequest['format'], Format>> = {
  snapshot: { extension: 'json', mediaType: 'application/json', write: snapshotText },
  ndjson: { extension: 'ndjson', mediaType: 'application/x-ndjson', write: ndjsonText },
  csv: { extension: 'csv', mediaType: 'text/csv;charset=utf-8', write: csv },
  markdown: { extension: 'md', mediaType: 'text/markdown;charset=utf-8', write: markdown },
  html: { extension: 'html', mediaType: 'text/html;charset=utf-8', write: report },
};

/**
 * Writes the sockets of a snapshot that the filter keeps in one of the export formats, with a
 * file name made of the time of the reading (UTC): `portside-2026-11-21T05-36-43Z.json`.
 */
export function exportText(request: ExportRequest): ExportedText {
  const { extension, mediaType, write } = formats[request.format];
  const sockets = request.snapshot.sockets.filter(request.filter);
  const text = write({ ...request.snapshot, sockets }, request);
  const { takenAtMs } = request.snapshot;
  const time = takenAtMs === null ? '' : `-${fileTime(takenAtMs)}`;
  return { fileName: `portside${time}.${extension}`, mediaType, text };
}

function snapshotText(
  snapshot: TableSnapshot,
  { machine, unixSockets = null }: ExportRequest,
): string {
  return `${JSON.stringify(snapshotDocument(snapshot, machine, unixSockets), null, 2)}\n`;
}

/** One socket a line, as the document has them; no sockets give no lines. */
function ndjsonText(snapshot: TableSnapshot): string {
  return documentSockets(snapshot)
    .map((socket) => `${JSON.stringify(socket)}\n`)
    .join('');
}

function csv(snapshot: TableSnapshot): string {
  return csvText([csvColumns, ...inDocumentOrder(snapshot.sockets).map(csvRow)]);
}

function report(snapshot: TableSnapshot, request: ExportRequest): string {
  const { machine, filterText = '', withNames = false } = request;
  return reportPage({ snapshot, machine, filterText, withNames });
}

function markdown(snapshot: TableSnapshot, { withNames = false }: ExportRequest): string {
  const rows = inDocumentOrder(snapshot.sockets).map((socket) => markdownRow(socket, withNames));
  return markdownText(markdownHead(), rows);
}
