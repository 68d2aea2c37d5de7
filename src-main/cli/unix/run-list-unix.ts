import { documentUnixSocket } from '../../core/snapshot/document-unix-socket.ts';
import { compareUnixSockets } from '../../core/snapshot/document-unix-socket.ts';
import { matchUnixWords } from '../../core/unix/match-unix-words.ts';
import type { UnixReading } from '../../core/unix/unix-reading.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { ListFormat } from '../list/list-formats.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { visibleText } from '../terminal/visible-text.ts';
import { unixTableText } from './unix-table-text.ts';

/** `portside list --unix`: Unix-domain sockets whose name or process has all the words. */
export async function runListUnix(
  words: readonly string[],
  format: ListFormat,
  { terminal, readUnixSockets }: Pick<CommandTools, 'terminal' | 'readUnixSockets'>,
): Promise<ExitCode> {
  if (format !== 'table' && format !== 'ndjson') throw unknownFormat(format);
  const reading = await readUnixSockets();
  if (!reading.readable) {
    writeNotes(reading.notes, terminal);
    throw new CommandError(exitCode.unreadable, translate('commandLine.unix-unreadable'));
  }
  const kept = reading.sockets.filter(matchUnixWords(words));
  const { out, err } = terminal;
  if (format === 'table') out.write(unixTableText(kept, reading.sockets, out));
  else out.write(linesOf(kept));
  writeNotes(reading.notes, terminal);
  if (kept.length > 0) return exitCode.done;
  err.write(`${translate('commandLine.unix-nothing', { count: reading.sockets.length })}\n`);
  return exitCode.nothing;
}

/** One socket a line, as the snapshot document has them. */
function linesOf(sockets: UnixReading['sockets']): string {
  return [...sockets]
    .sort(compareUnixSockets)
    .map((socket) => `${safeJson(JSON.stringify(documentUnixSocket(socket)))}\n`)
    .join('');
}

function unknownFormat(format: ListFormat): CommandError {
  const values = { format: visibleText(format) };
  return new CommandError(exitCode.usage, translate('commandLine.unix-format', values));
}
