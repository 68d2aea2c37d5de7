/** Where a process's name can be learned on Linux; null where not permitted or not there. */
export interface NameEvidence {
  /** The name in `/proc/PID/stat`: what the process calls itself, cut at 15 bytes. */
  readonly commandBytes: Uint8Array;
  /** The target of `/proc/PID/exe`. */
  readonly executable: () => string | null;
  /** The bytes of `/proc/PID/cmdline`: arguments ended by NUL, rewritable by the process. */
  readonly commandLine: () => Buffer | null;
}

/** TASK_COMM_LEN of Linux is 16 with the final NUL. */
const longestCommandBytes = 15;
const deletedMark = ' (deleted)';
/** An interpreter, one option of it, and the script: `#!/usr/bin/perl -w` makes these of a call. */
const tellingArguments = 3;
/** What Node (from version 22) and Bun call their first thread, whatever program they run. */
const threadNames = new Set(['MainThread', 'node-MainThread']);

/**
 * The name people know a process by. The kernel's own name wins, since the process chose it; where
 * it may have been cut, the full name is taken from the executable, else from the first arguments
 * (a script's name is that of an argument, its executable is the interpreter), and only if it
 * continues the cut name (neither is to be trusted further). A name that only names a thread is
 * replaced by the executable's.
 */
export function processName(evidence: NameEvidence): string {
  const command = Buffer.from(evidence.commandBytes);
  const commandText = command.toString('utf8');
  if (threadNames.has(commandText)) return firstName(evidence, () => true) ?? commandText;
  if (command.length < longestCommandBytes) return commandText;
  const continuesCommand = (name: string): boolean =>
    Buffer.from(name).subarray(0, command.length).equals(command);
  return firstName(evidence, continuesCommand) ?? commandText;
}

function firstName(evidence: NameEvidence, fits: (name: string) => boolean): string | null {
  const executable = baseName(withoutDeletedMark(evidence.executable() ?? ''));
  if (executable !== '' && fits(executable)) return executable;
  const names = firstArguments(evidence.commandLine() ?? Buffer.alloc(0)).map(baseName);
  return names.find((name) => name !== '' && fits(name)) ?? null;
}

function firstArguments(commandLine: Buffer): readonly string[] {
  const found: string[] = [];
  let start = 0;
  while (found.length < tellingArguments && start < commandLine.length) {
    const end = commandLine.indexOf(0, start);
    const stop = end === -1 ? commandLine.length : end;
    found.push(commandLine.toString('utf8', start, stop));
    start = stop + 1;
  }
  return found;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The kernel appends the mark once the file was removed or replaced, as upgrades do. */
function withoutDeletedMark(path: string): string {
  return path.endsWith(deletedMark) ? path.slice(0, -deletedMark.length) : path;
}
