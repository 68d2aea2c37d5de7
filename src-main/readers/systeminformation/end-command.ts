import { spawn, type ChildProcess } from 'node:child_process';
import { parseProcessStat } from '../procfs/parse-process-stat.ts';
import { procFiles } from '../procfs/proc-files.ts';
import type { ProcFiles } from '../procfs/proc-files.ts';

/** How long a shell may take to end by itself once the tools it waits for are gone. */
const graceMs = 200;

/**
 * Ends a command and what it started: a shell that is killed leaves the tools of its pipeline
 * running. They are killed first, and the shell only if it stays, so that it can wait for them:
 * in a container whose first process we are nobody else would.
 */
export function endCommand(command: ChildProcess): void {
  const { pid, exitCode, signalCode } = command;
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  if (process.platform === 'win32') endWindowsTree(pid);
  else endTree(command, pid);
  // Not at once: a shell that says of its tools that they were killed must have whom to say it to.
  setTimeout(() => abandon(command, pid), graceMs).unref();
}

/**
 * A shell that is still there went on with other tools, which go with it. Whoever waits for the
 * output of the command is told that it ended.
 */
function abandon(command: ChildProcess, pid: number): void {
  if (process.platform !== 'win32' && command.kill('SIGSTOP')) {
    for (const tool of descendantsOf(pid, procFiles())) kill(tool);
  }
  command.kill('SIGKILL');
  command.stdout?.destroy();
  command.stderr?.destroy();
}

/**
 * Stops the shell meanwhile, or it would start tools that are not on the list. Where the system has
 * no /proc there is no list; tools then end with their next line, as nobody reads it any more.
 */
function endTree(command: ChildProcess, pid: number): void {
  command.kill('SIGSTOP');
  const descendants = descendantsOf(pid, procFiles());
  for (const descendant of descendants) kill(descendant);
  command.kill(descendants.size === 0 ? 'SIGKILL' : 'SIGCONT');
}

/** The children of a process, theirs, and so on; none where there is no /proc. */
export function descendantsOf(pid: number, files: ProcFiles): ReadonlySet<number> {
  const children = childrenByParent(files);
  const found = new Set(children.get(pid));
  for (const one of found) for (const child of children.get(one) ?? []) found.add(child);
  return found;
}

function childrenByParent(files: ProcFiles): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const pid of processIds(files)) {
    const parentPid = parentOf(pid, files);
    if (parentPid === undefined) continue;
    const siblings = children.get(parentPid);
    if (siblings === undefined) children.set(parentPid, [pid]);
    else siblings.push(pid);
  }
  return children;
}

function parentOf(pid: number, files: ProcFiles): number | undefined {
  try {
    const bytes = files.stat(pid);
    return bytes === null ? undefined : parseProcessStat(bytes)?.parentPid;
  } catch {
    return undefined;
  }
}

function processIds(files: ProcFiles): readonly number[] {
  try {
    return files.processIds();
  } catch {
    return [];
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself meanwhile.
  }
}

function endWindowsTree(pid: number): void {
  spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' }).on('error', () => {
    kill(pid);
  });
}
