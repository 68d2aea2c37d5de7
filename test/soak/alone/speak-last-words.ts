import { readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { procFiles } from '../../../src-main/readers/procfs/proc-files.ts';
import { descendantsOf } from '../../../src-main/readers/systeminformation/end-command.ts';
import type { Holdings, LastWords } from './last-words.ts';

/** Writes what this process holds now and when it ends to a file, at its end. */
export function speakLastWords(path: string): void {
  const first = holdings();
  process.on('exit', () => {
    const words: LastWords = { first, last: holdings() };
    writeFileSync(path, JSON.stringify(words));
  });
}

function holdings(): Holdings {
  return {
    resources: process.getActiveResourcesInfo(),
    descriptors: readdirSync('/proc/self/fd').flatMap(targetOf),
    children: [...descendantsOf(process.pid, procFiles())],
    threads: readdirSync('/proc/self/task').map(threadName),
  };
}

/** Nothing for the descriptor that the directory itself was listed with. */
function targetOf(descriptor: string): readonly string[] {
  try {
    return [readlinkSync(`/proc/self/fd/${descriptor}`)];
  } catch {
    return [];
  }
}

function threadName(thread: string): string {
  return readFileSync(`/proc/self/task/${thread}/comm`, 'latin1').trim();
}
