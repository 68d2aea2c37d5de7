import { groupByPort } from '../../core/grouping/group-by-port.ts';
import type { PortTable } from '../../core/grouping/port-group.ts';
import type { Filter } from '../../core/query/filter.ts';
import { withPortNames } from '../../core/settings/port-name.ts';
import type { Settings } from '../../core/settings/setting-schemas.ts';
import { findConversations } from '../../core/table/conversations.ts';
import type { TableReading } from '../command-tools.ts';
import type { WholeReading } from '../reading/shared-reading.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { wrapText } from '../terminal/wrap-text.ts';
import { exportedText } from './exported-text.ts';
import type { ListFormat } from './list-formats.ts';
import { portTableText } from './port-table-text.ts';
import type { TableContext } from './table-context.ts';
import { summaryText } from './summary-text.ts';

/** Which sockets of a reading are wanted, and how they are to be written. */
export interface ShownSockets {
  readonly filter: Filter;
  readonly format: ListFormat;
  /** The user's own names of this machine's ports; none for a table from elsewhere. */
  readonly names?: Settings['names'];
  /** The table was saved, and is to tell how long its sockets had been open then. */
  readonly isSaved?: boolean;
}

/** Writes what a filter keeps of a reading to stdout and answers how many sockets that were. */
export function showSockets(
  reading: WholeReading,
  shown: ShownSockets,
  terminal: Terminal,
): number {
  const { filter, format, names = {}, isSaved = false } = shown;
  const kept = reading.snapshot.sockets.filter(filter);
  if (format === 'table') {
    const savedAtMs = isSaved ? reading.snapshot.takenAtMs : null;
    writeTable({ ...named(groupByPort(kept), names), savedAtMs }, reading, terminal);
  } else
    terminal.out.write(exportedText(reading, filter, format, Object.keys(names).length > 0).text);
  return kept.length;
}

function named(table: PortTable, names: Settings['names']): PortTable {
  return { ...table, ports: withPortNames(table.ports, names) };
}

function writeTable(
  table: PortTable & Pick<TableContext, 'savedAtMs'>,
  reading: TableReading,
  { out, err }: Terminal,
): void {
  const { snapshot, machine } = reading;
  const { savedAtMs = null } = table;
  const context = { machine, conversations: findConversations(snapshot.sockets), savedAtMs };
  out.write(portTableText(table, context, { columns: out.columns(), style: out.style }));
  const filled = table.ports.length + table.outgoing.length > 0;
  if (filled && out.isTerminal && err.isTerminal) {
    const lines = wrapText(summaryText(table), err.columns() ?? Infinity);
    err.write(`\n${lines.map((line) => `${err.style('soft', line)}\n`).join('')}`);
  }
}
