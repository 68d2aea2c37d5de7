import type { ConnectionRow } from './connection-row.ts';

/**
 * Takes back what systeminformation makes of macOS's netstat. A TCP row in a state it does not
 * know (CLOSED, SYN_RCVD) comes as UNKNOWN, with the pid read from the wrong column: without a
 * remote endpoint that is a closed socket, else the state stays unknown; the pid is dropped. UDP
 * rows are UNKNOWN too, but their pid is right. A name is the start of a command line.
 */
export function correctMacosRow(row: ConnectionRow): ConnectionRow {
  if (row.protocol.startsWith('tcp') && row.state === 'UNKNOWN') {
    const state = row.remoteAddress === '*' ? 'CLOSED' : '';
    return { ...row, state, pid: null, process: '' };
  }
  return { ...row, process: lastPathPart(row.process) };
}

function lastPathPart(command: string): string {
  if (!command.startsWith('/')) return command;
  const parts = command.split('/').filter((part) => part !== '');
  return parts.at(-1) ?? command;
}
