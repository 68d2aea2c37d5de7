import type { Filter } from '../../core/query/filter.ts';
import { exportText } from '../../core/snapshot/export-text.ts';
import type { WholeReading } from '../reading/shared-reading.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { visibleLines } from '../../core/words/visible-text.ts';
import type { ListFormat } from './list-formats.ts';

/** Text and the name of a file for it. */
export interface ExportedFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * A reading in a format for programs, with nothing in it that a terminal would obey. Only the
 * snapshot document (`json`) has a place for Unix-domain sockets.
 */
export function exportedText(
  { snapshot, machine, unixSockets = null }: WholeReading,
  filter: Filter,
  format: Exclude<ListFormat, 'table'>,
  withNames = false,
): ExportedFile {
  const exportFormat = format === 'json' ? 'snapshot' : format;
  const request = {
    snapshot,
    machine,
    format: exportFormat,
    filter,
    unixSockets,
    withNames,
  } as const;
  const { fileName, text } = exportText(request);
  const isJson = format === 'json' || format === 'ndjson';
  return { fileName, text: isJson ? safeJson(text) : visibleLines(text) };
}
