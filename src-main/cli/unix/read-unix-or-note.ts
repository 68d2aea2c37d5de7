import type { UnixSocket } from '../../core/unix/unix-socket.ts';
import type { CommandTools } from '../command-tools.ts';
import { writeNotes } from '../reading/write-notes.ts';

/** The Unix-domain sockets to go with a snapshot; null, said on stderr, where they were not read. */
export async function readUnixOrNote({
  terminal,
  readUnixSockets,
}: Pick<CommandTools, 'terminal' | 'readUnixSockets'>): Promise<readonly UnixSocket[] | null> {
  const { readable, sockets, notes } = await readUnixSockets();
  // Hidden owners are said of the other sockets already.
  writeNotes(readable ? notes.filter(({ code }) => code !== 'owners-hidden') : notes, terminal);
  return readable ? sockets : null;
}
