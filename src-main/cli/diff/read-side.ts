import { tableSide, textSide, type ComparedSide } from '../../core/compare/compared-side.ts';
import type { CommandTools } from '../command-tools.ts';
import { readDumpFile } from '../open/read-dump-file.ts';
import { writeDumpNotes } from '../open/write-dump-notes.ts';
import { readOrFail } from '../reading/read-or-fail.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { visibleText } from '../../core/words/visible-text.ts';

/** The word that stands for the live table. A file of that name is `./now`. */
const liveWord = 'now';

/** Reads a snapshot, a dump or the live table; what it lacks is said on stderr. */
export async function readSide(name: string, tools: CommandTools): Promise<ComparedSide> {
  if (name === liveWord) return liveSide(tools);
  const dump = await readDumpFile(name, tools);
  writeDumpNotes(dump, tools.terminal, visibleText(name));
  return textSide(dump);
}

async function liveSide(tools: CommandTools): Promise<ComparedSide> {
  const { snapshot, machine } = await readOrFail(tools);
  writeNotes(snapshot.notes, tools.terminal);
  return tableSide('now', snapshot, machine);
}
