import { groupByPort } from '../../core/grouping/group-by-port.ts';
import type { PortTable } from '../../core/grouping/port-group.ts';
import { findConversations } from '../../core/table/conversations.ts';
import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import type { CommandTools, TableReading } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { readUnixOrNote } from '../unix/read-unix-or-note.ts';
import { readOrFail } from '../reading/read-or-fail.ts';
import { writeNotes } from '../reading/write-notes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { exportedText } from './exported-text.ts';
import type { ListFormat } from './list-formats.ts';
import { portTableText } from './port-table-text.ts';
import { summaryText } from './summary-text.ts';

/** `portside list`: one reading, filtered, in the format asked for; what was not seen on stderr. */
export async function runList(
  words: readonly string[],
  format: ListFormat,
  tools: CommandTools,
): Promise<ExitCode> {
  const { terminal } = tools;
  const filter = readFilter(words);
  const reading = await readOrFail(tools);
  const kept = reading.snapshot.sockets.filter(filter);
  if (format === 'table') writeTable(groupByPort(kept), reading, terminal);
  else {
    // The filter speaks of ports and processes on them: it keeps no Unix-domain socket.
    const unix = format === 'json' && words.length === 0 ? await readUnixOrNote(tools) : null;
    terminal.out.write(exportedText(reading, filter, format, unix).text);
  }
  writeNotes(reading.snapshot.notes, terminal);
  if (kept.length > 0) return exitCode.done;
  writeNothing(words, reading.snapshot.sockets.length, terminal);
  return exitCode.nothing;
}

function writeTable(table: PortTable, reading: TableReading, { out, err }: Terminal): void {
  const { snapshot, machine } = reading;
  const context = { machine, conversations: findConversations(snapshot.sockets) };
  out.write(portTableText(table, context, { columns: out.columns(), style: out.style }));
  const filled = table.ports.length + table.outgoing.length > 0;
  if (filled && out.isTerminal && err.isTerminal) {
    err.write(`\n${err.style('soft', summaryText(table))}\n`);
  }
}

/** Says that the answer is empty, and of how many sockets. */
function writeNothing(words: readonly string[], count: number, { err }: Terminal): void {
  const key = words.length === 0 ? 'commandLine.noSockets' : 'commandLine.nothingMatches';
  err.write(`${translate(key, { count })}\n`);
}
