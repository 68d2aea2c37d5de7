import type { Dump, HiddenKind } from '../../core/dump/dump.ts';
import { dumpSource } from '../../core/dump/dump-source.ts';
import type { ComparedSource } from '../../core/compare/comparison-document.ts';
import type { Socket } from '../../core/socket/socket.ts';
import { translate } from '../../core/words/translate.ts';
import type { CommandTools } from '../command-tools.ts';
import { readDumpFile } from '../open/read-dump-file.ts';
import { writeDumpNotes } from '../open/write-dump-notes.ts';
import { readOrFail } from '../reading/read-or-fail.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { visibleText } from '../terminal/visible-text.ts';

/** The word that stands for the live table. A file of that name is `./now`. */
const liveWord = 'now';

/** One side of a comparison. */
export interface ComparedSide {
  readonly sockets: readonly Socket[];
  readonly hides: readonly HiddenKind[];
  readonly source: ComparedSource;
  /** The source in words, safe for a terminal. */
  readonly sourceText: string;
}

/** Reads a snapshot, a dump or the live table; what it lacks is said on stderr. */
export async function readSide(name: string, tools: CommandTools): Promise<ComparedSide> {
  if (name === liveWord) return liveSide(tools);
  const dump = await readDumpFile(name, tools);
  writeDumpNotes(dump, tools.terminal, visibleText(name));
  return dumpSide(dump);
}

function dumpSide(dump: Dump): ComparedSide {
  const { sockets, hides, tool, platform, hostname, takenAtMs } = dump;
  const sourceText = visibleText(dumpSource(dump));
  return { sockets, hides, source: { tool, platform, hostname, takenAtMs }, sourceText };
}

async function liveSide(tools: CommandTools): Promise<ComparedSide> {
  const { snapshot, machine } = await readOrFail(tools);
  writeNotes(snapshot.notes, tools.terminal);
  const { hostname, platform } = machine;
  const source = { tool: 'portside', platform, hostname, takenAtMs: snapshot.takenAtMs };
  return { sockets: snapshot.sockets, hides: [], source, sourceText: translate('compare.live') };
}
