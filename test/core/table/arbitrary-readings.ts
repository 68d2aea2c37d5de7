import fc from 'fast-check';
import { reconcile, type Reading } from '../../../src-main/core/reading/reconcile.ts';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { tcpStates } from '../../../src-main/core/socket/tcp-state.ts';
import { connectionFacts, listenerFacts, ownerOf, udpFacts } from '../../support/socket-facts.ts';

/** Few of everything, so that tuples, pids and inodes meet again and again. */
const endpoint = fc
  .tuple(
    fc.constantFrom('127.0.0.1', '0.0.0.0', '[::1]', '[::]'),
    fc.constantFrom(80, 5000, 40_000),
  )
  .map(([address, port]) => `${address}:${port}`);
const owners = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 3 }), fc.constantFrom(null, 1000, 2000)), {
    maxLength: 2,
  })
  .map((processes) => processes.map(([pid, startedAtMs]) => ownerOf(pid, { startedAtMs })));
const inode = fc.constantFrom(null, 0, 1, 2, 3, 4, 5, 6);
const state = fc.constantFrom(null, ...tcpStates.filter((name) => name !== 'LISTEN'));

const facts: fc.Arbitrary<SocketFacts> = fc.oneof(
  fc
    .tuple(endpoint, endpoint, owners, inode, state)
    .map(([local, remote, held, number, name]) =>
      connectionFacts(local, remote, { owners: held, inode: number, state: name }),
    ),
  fc
    .tuple(endpoint, owners, inode)
    .map(([local, held, number]) => listenerFacts(local, { owners: held, inode: number })),
  fc
    .tuple(endpoint, owners, inode)
    .map(([local, held, number]) => udpFacts(local, { owners: held, inode: number })),
);

const notes = fc.constantFrom(
  [],
  [{ code: 'owners-hidden', level: 'info', values: { hidden: 1 } } as const],
);

/** A reading as `reconcile` makes it of one report, now and then a failed one. */
function readingAt(takenAtMs: number): fc.Arbitrary<Reading> {
  const outcome = fc.constantFrom('read', 'read', 'read', 'failed');
  return fc
    .tuple(fc.array(facts, { maxLength: 12 }), notes, outcome)
    .map(([sockets, said, result]) =>
      reconcile([
        {
          reader: 'procfs',
          outcome: result === 'failed' ? 'failed' : 'read',
          takenAtMs,
          sockets: result === 'failed' ? [] : sockets,
          notes: said,
          // A witness that may list a socket twice: what is left is for the table to tell apart.
          complete: false,
        },
      ]),
    );
}

/** One to eight readings a second apart. */
export const arbitraryReadings: fc.Arbitrary<readonly Reading[]> = fc
  .integer({ min: 1, max: 8 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, n) => readingAt(1000 * (n + 1)))),
  );
