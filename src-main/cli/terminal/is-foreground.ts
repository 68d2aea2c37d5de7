import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Whether this process may read its terminal: one in the background is stopped when it tries
 * (termios(3), "Job control"). False where the system does not tell.
 */
export function isForeground(platform: string = process.platform): boolean {
  if (platform === 'win32') return true;
  try {
    return platform === 'linux'
      ? isForegroundStat(readFileSync('/proc/self/stat', 'latin1'))
      : execFileSync('ps', ['-o', 'stat=', '-p', String(process.pid)]).includes('+');
  } catch {
    return false;
  }
}

/**
 * Reads a line of /proc/PID/stat (proc_pid_stat(5)): the process is in the foreground when its
 * group (field 5) is the one its terminal listens to (field 8). Its name may hold anything.
 */
export function isForegroundStat(line: string): boolean {
  const [, , group, , , terminalGroup] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return group !== undefined && group === terminalGroup;
}
