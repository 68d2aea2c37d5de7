import type { SocketFacts } from '../socket/socket.ts';
import { readConnectionRow } from './connection-row.ts';
import { normaliseRow, type NormalisedRow, type RowReading } from './normalise-row.ts';
import { rowCorrectionFor } from './row-correction.ts';
import { rememberingLookup } from './row-endpoint.ts';

/** The sockets of one run, and how many rows were left out because nobody could read them. */
export interface NormalisedConnections {
  readonly sockets: SocketFacts[];
  readonly skipped: { readonly rows: number; readonly example: string | null };
}

const longestExample = 120;

/**
 * Makes sockets of the rows that systeminformation's `networkConnections()` returned on
 * `platform` (as `process.platform` names it). Never throws, whatever the rows are, and gives no
 * socket a pid that its row does not have. Duplicates are kept: many UDP sockets share an address.
 */
export function normaliseConnections(
  rows: readonly unknown[],
  platform: string,
): NormalisedConnections {
  const reading: RowReading = { correct: rowCorrectionFor(platform), lookup: rememberingLookup() };
  const sockets: SocketFacts[] = [];
  const skipped: unknown[] = [];
  for (const row of rows) {
    const result = normalise(row, reading);
    if (result === 'not-understood') skipped.push(row);
    else if (result !== 'not-a-socket') sockets.push(result);
  }
  const example = skipped.length === 0 ? null : exampleOf(skipped[0]);
  return { sockets, skipped: { rows: skipped.length, example } };
}

function normalise(row: unknown, reading: RowReading): NormalisedRow {
  const fields = readConnectionRow(row);
  return fields === null ? 'not-understood' : normaliseRow(fields, reading);
}

/** A skipped row in one short line without control characters, for the note that reports it. */
function exampleOf(row: unknown): string {
  const fields = readConnectionRow(row);
  if (fields === null) return typeof row;
  const local = `${fields.localAddress}:${fields.localPort}`;
  const remote = `${fields.remoteAddress}:${fields.remotePort}`;
  const line = [fields.protocol, local, remote, fields.state].join(' ');
  return line.replaceAll(/\p{C}/gu, '').slice(0, longestExample);
}
