import { documentUnixSocket } from '../../core/snapshot/document-unix-socket.ts';
import { compareUnixSockets } from '../../core/snapshot/document-unix-socket.ts';
import { redactReading } from '../../core/redact/redact-reading.ts';
import { matchUnixWords } from '../../core/unix/match-unix-words.ts';
import type { UnixReading } from '../../core/unix/unix-reading.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { ListFormat } from '../list/list-formats.ts';
import type { ListWish } from '../list/run-list.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { unixTableText } from './unix-table-text.ts';

type UnixTools = Pick<CommandTools, 'terminal' | 'readUnixSockets' | 'readMachine' | 'redaction'>;

/** `portside list --unix`: Unix-domain sockets whose name or process has all the words. */
export async function runListUnix(
  { words, format, redact }: ListWish,
  tools: UnixTools,
): Promise<ExitCode> {
  const { terminal } = tools;
  if (format !== 'table' && format !== 'ndjson') throw unknownFormat(format);
  const reading = await tools.readUnixSockets();
  if (!reading.readable) {
    writeNotes(reading.notes, terminal);
    throw new CommandError(exitCode.unreadable, translate('commandLine.unix-unreadable'));
  }
  const matches = matchUnixWords(words);
  const { sockets, notes } = redact ? await sharedUnix(reading, tools) : reading;
  // Words speak of true names, whatever is shown instead of them.
  const kept = sockets.filter((_socket, index) => {
    const original = reading.sockets[index];
    return original !== undefined && matches(original);
  });
  const { out, err } = terminal;
  if (format === 'table') out.write(unixTableText(kept, sockets, out));
  else out.write(linesOf(kept));
  writeNotes(notes, terminal);
  if (kept.length > 0) return exitCode.done;
  err.write(`${translate('commandLine.unix-nothing', { count: reading.sockets.length })}\n`);
  return exitCode.nothing;
}

/** The same sockets in the same order, as they may be shared. */
async function sharedUnix(
  { sockets, notes }: UnixReading,
  tools: Pick<CommandTools, 'readMachine' | 'redaction'>,
): Promise<Pick<UnixReading, 'sockets' | 'notes'>> {
  const snapshot = { revision: 0, takenAtMs: null, sockets: [], notes };
  const reading = { snapshot, machine: tools.readMachine(), unixSockets: sockets };
  const shared = redactReading(reading, await tools.redaction());
  return { sockets: shared.unixSockets ?? [], notes: shared.snapshot.notes };
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
