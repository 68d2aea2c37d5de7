import { hostname } from 'node:os';
import { portNames, setPortNames } from '../../core/settings/own-names.ts';
import { translate } from '../../core/words/translate.ts';
import { readFilter } from '../arguments/read-filter.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import type { ListFormat } from '../list/list-formats.ts';
import { showSockets } from '../list/show-sockets.ts';
import { readingAsWished } from '../reading/shared-reading.ts';
import { dumpReading } from './dump-reading.ts';
import { readDumpFile } from './read-dump-file.ts';
import { writeDumpNotes } from './write-dump-notes.ts';

/** What to open: a file name, or `-` for standard input; the words are a filter. */
export interface OpenWish {
  readonly file: string;
  readonly words: readonly string[];
  readonly format: ListFormat;
  readonly redact: boolean;
}

/** `portside open`: a snapshot or a dump, shown as `list` shows the live table. */
export async function runOpen(wish: OpenWish, tools: CommandTools): Promise<ExitCode> {
  const { file, words, format, redact } = wish;
  const { terminal } = tools;
  const filter = readFilter(words);
  const dump = await readDumpFile(file, tools);
  const reading = dumpReading(dump);
  // What ports are called here says nothing of those of another machine.
  if (reading.machine.hostname !== hostname()) setPortNames({});
  const all = { reading, filter };
  const shown = await readingAsWished(all, redact, tools);
  const names = redact ? {} : portNames();
  const shownSockets = { filter: shown.filter, format, names, isSaved: true };
  const kept = showSockets(shown.reading, shownSockets, terminal);
  writeDumpNotes(dump, terminal);
  if (kept > 0) return exitCode.done;
  const key = words.length === 0 ? 'openNoSockets' : 'openNothingMatches';
  terminal.err.write(`${translate(`commandLine.${key}`, { count: dump.sockets.length })}\n`);
  return exitCode.nothing;
}
