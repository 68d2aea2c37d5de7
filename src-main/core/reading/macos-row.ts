import type { ConnectionRow } from './connection-row.ts';

/**
 * Takes back what systeminformation makes of macOS's netstat. A TCP row in a state it does not
 * know (CLOSED, SYN_RCVD) comes as UNKNOWN, with the pid read from the wrong column: without a
 * remote endpoint that is a closed socket, else the state stays unknown; the pid is dropped. UDP
 * rows are UNKNOWN too, but their pid is right. A name comes as the
 * start of a command line, up to the first ` -` or ` /`.
 */
export function correctMacosRow(row: ConnectionRow): ConnectionRow {
  if (row.protocol.startsWith('tcp') && row.state === 'UNKNOWN') {
    const state = row.remoteAddress === '*' ? 'CLOSED' : '';
    return { ...row, state, pid: null, process: '' };
  }
  return { ...row, process: programName(row.process) };
}

/** What stands before the program's own name in the path of an application, whose name may have spaces. */
const applicationPath = /^\/.*\.app\/Contents\/[^/]+\//u;
const supportPath = /^\/.*\/Application Support\//u;

/** `/usr/bin/python3 server.py` -> `python3`; `/…/Google Chrome.app/Contents/MacOS/Google Chrome` whole. */
function programName(command: string): string {
  if (applicationPath.test(command)) return command.replace(applicationPath, '');
  const [program = ''] = command.replace(supportPath, '').split(' ');
  return program.slice(program.lastIndexOf('/') + 1);
}
