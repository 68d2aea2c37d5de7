import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseConnections } from '../../../src-main/core/reading/normalise-connections.ts';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import { reconcile } from '../../../src-main/core/reading/reconcile.ts';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import {
  damaged,
  hostileRuns,
  hostileText,
  hostileTime,
  linesATable,
} from '../../support/hostile-lines.ts';
import { connectionFacts, listenerFacts, ownerOf } from '../../support/socket-facts.ts';

/** The columns in which a command's line has what systeminformation takes. */
interface Columns {
  readonly protocol: number;
  readonly local: number;
  readonly remote: number;
  readonly state: number;
  readonly owner: number;
}

const netstat: Columns = { protocol: 0, local: 3, remote: 4, state: 5, owner: 6 };
const ss: Columns = { protocol: 0, local: 4, remote: 5, state: 1, owner: 6 };

/** A row as systeminformation makes one of a line: split at spaces, without a doubt. */
function rowOf(line: string, columns: Columns): object {
  const words = line.replaceAll(/ +/g, ' ').split(' ');
  const at = (column: number) => words[column] ?? '';
  const [localAddress, localPort] = endOf(at(columns.local));
  const [peerAddress, peerPort] = endOf(at(columns.remote));
  const owner = at(columns.owner);
  const [pid, process] = columns === ss ? ssOwner(owner) : netstatOwner(owner);
  const ends = { localAddress, localPort, peerAddress, peerPort };
  return { protocol: at(columns.protocol), ...ends, state: at(columns.state), pid, process };
}

function endOf(text: string): readonly [string, string] {
  const parts = text.split(':');
  const port = parts.length > 1 ? (parts.pop() ?? '') : '';
  return [parts.join(':'), port];
}

function netstatOwner(text: string): readonly [number | null, string] {
  const [pid = '', name = ''] = text.split('/');
  return [pid === '' || pid === '-' ? null : Number.parseInt(pid, 10), name];
}

function ssOwner(text: string): readonly [number | null, string] {
  const parts = text.replace('users:(("', '').replaceAll('"', '').replace('pid=', '').split(',');
  const pid = Number.parseInt(parts[1] ?? '', 10);
  return [pid > 0 ? pid : null, parts[0] ?? ''];
}

const truth: readonly SocketFacts[] = [
  listenerFacts('127.0.0.1:80', { inode: 1, owners: [ownerOf(700)] }),
  listenerFacts('127.0.0.1:81', { inode: 2, owners: [], ownerReason: 'unknown' }),
  connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 3, owners: [ownerOf(700)] }),
  connectionFacts('127.0.0.1:5000', '127.0.0.1:80', { inode: 4, owners: [ownerOf(701)] }),
];

/** Lines about the true sockets whose owners are what a program calls itself. */
const lines = {
  netstat: [
    'tcp 0 0 127.0.0.1:80 0.0.0.0:* LISTEN 700/x',
    'tcp 0 0 127.0.0.1:81 0.0.0.0:* LISTEN 1/init',
    'tcp 0 0 127.0.0.1:80 127.0.0.1:5000 ESTABLISHED 700/x',
  ],
  ss: [
    'tcp LISTEN 0 5 127.0.0.1:80 0.0.0.0:* users:(("x",pid=1,",pid=700,fd=3))',
    'tcp LISTEN 0 5 127.0.0.1:81 0.0.0.0:* users:(("x",pid=1,",pid=700,fd=3))',
    'tcp ESTAB 0 0 127.0.0.1:80 127.0.0.1:5000 users:(("x",pid=1,",pid=700,fd=4))',
  ],
};

function reportOf(reader: ReaderReport['reader'], sockets: readonly SocketFacts[]): ReaderReport {
  const complete = reader === 'procfs';
  return { reader, outcome: 'read', takenAtMs: 1000, sockets, notes: [], complete };
}

describe.each([
  ['netstat', netstat],
  ['ss', ss],
] as const)('hostile lines of %s', (name, columns) => {
  const made = lines[name];
  const line = fc.oneof(hostileText, fc.constantFrom(...made), ...made.map(damaged));
  const output = fc.array(line, { minLength: linesATable, maxLength: linesATable });

  it('never throw, and give no socket a pid that its row does not have', hostileTime, () => {
    fc.assert(
      fc.property(output, (all) => {
        for (const row of all.map((one) => rowOf(one, columns))) {
          const { sockets, skipped } = normaliseConnections([row], 'linux');
          expect(sockets.length + skipped.rows).toBeLessThanOrEqual(1);
          const pids = sockets.flatMap(({ owners }) => owners.map(({ pid }) => pid));
          expect(pids.every((pid) => 'pid' in row && pid === row.pid && pid > 0)).toBe(true);
        }
      }),
      hostileRuns,
    );
  });

  it('change nothing that procfs saw', hostileTime, () => {
    fc.assert(
      fc.property(output, (all) => {
        const rows = all.map((one) => rowOf(one, columns));
        const { sockets } = normaliseConnections(rows, 'linux');
        const base = reportOf('systeminformation', sockets);
        expect(reconcile([base, reportOf('procfs', truth)]).sockets).toEqual(truth);
      }),
      hostileRuns,
    );
  });
});
