import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import type { CommandTools } from '../command-tools.ts';
import { readOwnSettings } from '../config/own-settings.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { readUnixOrNote } from '../unix/read-unix-or-note.ts';
import { readingAsWished } from '../reading/shared-reading.ts';
import { readOrFail } from '../reading/read-or-fail.ts';
import { writeNotes } from '../reading/write-notes.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { ListFormat } from './list-formats.ts';
import { showSockets } from './show-sockets.ts';

/** What to list; the words are a filter. */
export interface ListWish {
  readonly words: readonly string[];
  readonly format: ListFormat;
  readonly redact: boolean;
}

/** `portside list`: one reading, filtered, in the format asked for; what was not seen on stderr. */
export async function runList(
  { words, format, redact }: ListWish,
  tools: CommandTools,
): Promise<ExitCode> {
  const { terminal } = tools;
  const filter = readFilter(words);
  const reading = await readOrFail(tools);
  // The filter speaks of ports and processes on them: it keeps no Unix-domain socket.
  const wantsUnix = format === 'json' && words.length === 0;
  const unixSockets = wantsUnix ? await readUnixOrNote(tools) : null;
  const all = { reading: { ...reading, unixSockets }, filter };
  const shown = await readingAsWished(all, redact, tools);
  // A name that somebody gave a port may tell who they are.
  const names = redact ? {} : (await readOwnSettings(terminal)).settings.names;
  const kept = showSockets(shown.reading, { filter: shown.filter, format, names }, terminal);
  writeNotes(reading.snapshot.notes, terminal);
  if (kept > 0) return exitCode.done;
  writeNothing(words, reading.snapshot.sockets.length, terminal);
  return exitCode.nothing;
}

/** Says that the answer is empty, and of how many sockets. */
function writeNothing(words: readonly string[], count: number, { err }: Terminal): void {
  const key = words.length === 0 ? 'commandLine.noSockets' : 'commandLine.nothingMatches';
  err.write(`${translate(key, { count })}\n`);
}
