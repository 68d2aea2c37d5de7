import type { ConnectionRow } from './connection-row.ts';

/** The pid of the Windows kernel's own process, always named System. */
const systemPid = 4;

/**
 * Windows rows never have a process name; only the kernel's own is known without asking. Its
 * netstat prints pid 0 where no process holds the socket any more.
 */
export function correctWindowsRow(row: ConnectionRow): ConnectionRow {
  return row.pid === systemPid ? { ...row, process: 'System' } : row;
}
