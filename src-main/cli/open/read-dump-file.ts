import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Dump } from '../../core/dump/dump.ts';
import { dumpLimitBytes, dumpLimitMegabytes } from '../../core/dump/dump-limit.ts';
import { readDump } from '../../core/dump/read-dump.ts';
import { textEncoding } from '../../core/dump/text-encoding.ts';
import { phraseText } from '../../core/words/phrase-text.ts';
import { translate } from '../../core/words/translate.ts';
import { CommandError } from '../command-error.ts';
import type { CommandTools } from '../command-tools.ts';
import { exitCode } from '../exit-code.ts';
import { untilAborted } from '../terminal/until-aborted.ts';
import { visibleText } from '../../core/words/visible-text.ts';
import { readBytes } from './read-bytes.ts';

const knownProblems: readonly string[] = ['ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'];

/**
 * Reads the file a user names (`-`: standard input) as a snapshot or a dump. Throws, as a command
 * error that names the file, when it is not to be had or is neither.
 */
export async function readDumpFile(name: string, tools: CommandTools): Promise<Dump> {
  const bytes = await Promise.race([bytesOf(name, tools), interruption(tools)]);
  if (bytes === null) {
    throw problem('openTooLarge', name, { megabytes: dumpLimitMegabytes });
  }
  const reading = readDump(new TextDecoder(textEncoding(bytes)).decode(bytes));
  if (!reading.ok) {
    const reason = visibleText(phraseText(reading.problem));
    throw problem('openNotUnderstood', name, { reason });
  }
  return reading;
}

async function bytesOf(name: string, tools: CommandTools): Promise<Uint8Array | null> {
  try {
    return await readBytes(chunksOf(name, tools), dumpLimitBytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const key = knownProblems.includes(code) ? `open-${code}` : 'open-other';
    throw problem(key, name, { code: visibleText(code) });
  }
}

function chunksOf(
  name: string,
  { terminal, standardInput }: CommandTools,
): AsyncIterable<Uint8Array> {
  if (name !== '-') return createReadStream(resolve(terminal.workingDirectory, name));
  const input = standardInput();
  if (input.isTerminal) {
    terminal.err.write(`${terminal.err.style('soft', translate('commandLine.openPaste'))}\n`);
  }
  return input.chunks;
}

async function interruption({ terminal }: CommandTools): Promise<never> {
  await untilAborted(terminal.ended);
  throw new CommandError(exitCode.interrupted, translate('commandLine.interrupted'));
}

function problem(key: string, name: string, values: Record<string, string | number>): CommandError {
  const file = name === '-' ? translate('commandLine.standardInput') : visibleText(name);
  return new CommandError(exitCode.usage, translate(`commandLine.${key}`, { ...values, file }));
}
