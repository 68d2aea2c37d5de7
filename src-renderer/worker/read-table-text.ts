import type { DumpReading } from '../../src-main/core/dump/dump.ts';
import { readDump } from '../../src-main/core/dump/read-dump.ts';
import { readFileText } from './read-file-text.ts';
import type { TableText } from './reading-news.ts';

/** Reads a file or a text as a table. Never rejects. */
export async function readTableText(source: TableText): Promise<DumpReading> {
  if (source.kind === 'text') return readText(source.text);
  const read = await readFileText(source.file);
  return read.ok ? readText(read.text) : read;
}

/** Reads a text as a table. Never throws. */
export function readText(text: string): DumpReading {
  // No tool writes a NUL; programs, pictures and archives are full of them.
  if (text.includes('\0')) return { ok: false, problem: { key: 'saved.binary', values: {} } };
  return readDump(text);
}
