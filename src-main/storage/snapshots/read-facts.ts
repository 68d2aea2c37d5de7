import { open, type FileHandle } from 'node:fs/promises';
import { errorCode } from '../../core/machine/error-code.ts';
import type { SavedSnapshot } from '../../core/snapshot/saved-snapshot.ts';
import { parseSnapshot } from '../../core/snapshot/parse-snapshot.ts';
import { factsOfStart, snapshotFacts } from '../../core/snapshot/snapshot-facts.ts';
import type { Phrase } from '../../core/words/phrase.ts';
import type { PlainFile } from './plain-file.ts';

/** The top of a document that Portside saved is far shorter. */
const startBytes = 4096;
/** Bigger ones that somebody else wrote are not read for a list; opening them still is possible. */
const mostReadBytes = 8 * 1024 * 1024;

type Read = Pick<SavedSnapshot, 'facts' | 'problem'>;

/** What a file of the folder is of, from its first lines where Portside saved it. Never rejects. */
export async function readFacts({ path, sizeBytes }: PlainFile): Promise<Read> {
  try {
    const file = await open(path, 'r');
    try {
      return await readOpenFile(file, sizeBytes);
    } finally {
      await file.close();
    }
  } catch (error) {
    return broken({ key: 'saved.unreadableFile', values: { code: errorCode(error) } });
  }
}

async function readOpenFile(file: FileHandle, sizeBytes: number): Promise<Read> {
  const facts = factsOfStart(await textAt(file, 0));
  if (facts !== null) {
    const end = await textAt(file, Math.max(0, sizeBytes - 2));
    return end === '}\n' ? { facts, problem: null } : broken({ key: 'saved.cutOff', values: {} });
  }
  if (sizeBytes > mostReadBytes) return broken({ key: 'saved.notRead', values: {} });
  const parsed = parseSnapshot(await file.readFile('utf8'));
  if (!parsed.ok) return broken(parsed.problem);
  const { document } = parsed;
  return { facts: snapshotFacts(document, document.sockets.length), problem: null };
}

async function textAt(file: FileHandle, position: number): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(startBytes), 0, startBytes, position);
  return buffer.toString('utf8', 0, bytesRead);
}

function broken(problem: Phrase): Read {
  return { facts: null, problem };
}
