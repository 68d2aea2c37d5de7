import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { type ExitCode, exitCode } from '../exit-code.ts';
import { exportedText } from '../list/exported-text.ts';
import { readingAsWished } from '../reading/shared-reading.ts';
import { readOrFail } from '../reading/read-or-fail.ts';
import { writeNotes } from '../reading/write-notes.ts';
import { readUnixOrNote } from '../unix/read-unix-or-note.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import type { SnapshotFormat } from './snapshot-formats.ts';
import { writeNewFile } from './write-new-file.ts';

/** Where the snapshot goes: null stands for a name made from the time, `-` for standard output. */
export interface SnapshotWish {
  readonly file: string | null;
  readonly force: boolean;
  readonly format: SnapshotFormat;
  readonly redact: boolean;
}

const everything = (): boolean => true;

/** `portside snapshot`: one reading into a file, whose name is the answer on stdout. */
export async function runSnapshot(wish: SnapshotWish, tools: CommandTools): Promise<ExitCode> {
  const { terminal } = tools;
  const reading = await readOrFail(tools);
  const unixSockets = wish.format === 'json' ? await readUnixOrNote(tools) : null;
  const all = { reading: { ...reading, unixSockets }, filter: everything };
  const saved = await readingAsWished(all, wish.redact, tools);
  const { fileName, text } = exportedText(saved.reading, saved.filter, wish.format);
  if (wish.file === '-') terminal.out.write(text);
  else {
    const name = wish.file ?? fileName;
    await save(resolve(terminal.workingDirectory, name), name, text, wish.force);
    terminal.out.write(`${visibleText(name)}\n`);
  }
  writeNotes(reading.snapshot.notes, terminal);
  return exitCode.done;
}

async function save(path: string, name: string, text: string, force: boolean): Promise<void> {
  try {
    await writeNewFile(path, text, force);
  } catch (error) {
    const code = (await isFolder(path)) ? 'EISDIR' : codeOf(error);
    const key = knownProblems.includes(code) ? `snapshot-${code}` : 'snapshot-other';
    const values = { file: visibleText(name), code };
    throw new CommandError(exitCode.usage, translate(`commandLine.${key}`, values));
  }
}

/** A folder is no file to be written over, whatever the system says of the name. */
async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() ?? false;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

const knownProblems: readonly string[] = [
  'EEXIST',
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENAMETOOLONG',
  'ENOTFILE',
];
