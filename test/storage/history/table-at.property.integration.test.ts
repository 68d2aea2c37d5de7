import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { pruneStep } from '../../../src-main/storage/history/prune-history.ts';
import { arbitrarySocket } from '../../support/arbitrary-socket.ts';
import { temporaryFolder, toldSockets, writtenHistory } from './history-fixture.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** A few sockets that come, go and change: each reading takes some of them in one of their forms. */
const pool = fc.array(fc.tuple(arbitrarySocket, arbitrarySocket), { minLength: 1, maxLength: 8 });
const step = fc.record({
  present: fc.array(fc.constantFrom('gone', 'as-is', 'changed'), { minLength: 8, maxLength: 8 }),
  afterMs: fc.constantFrom(1000, 60_000, 1_800_000),
  restart: fc.nat(5).map((chance) => chance === 0),
});

/** Each with its own kernel number, as the identity between two programs' runs needs. */
function tableOf(
  sockets: readonly (readonly [Socket, Socket])[],
  present: readonly ('gone' | 'as-is' | 'changed')[],
): readonly Socket[] {
  return sockets.flatMap(([one, other], at) => {
    const form = present[at] ?? 'gone';
    if (form === 'gone') return [];
    const changed = { owners: other.owners, ownerReason: other.ownerReason };
    return [{ ...one, id: `s${at}`, inode: at + 1, ...(form === 'changed' ? changed : {}) }];
  });
}

test('the table at a time is what replaying the deltas gives, across restarts', async () => {
  await fc.assert(
    fc.asyncProperty(
      pool,
      fc.array(step, { minLength: 1, maxLength: 15 }),
      async (sockets, steps) => {
        const own = temporaryFolder();
        const history = await writtenHistory(own.path);
        const told: { readonly atMs: number; readonly sockets: readonly string[] }[] = [];
        for (const { present, afterMs, restart } of steps) {
          if (restart) await history.restart(afterMs);
          const table = tableOf(sockets, present);
          await history.reading(table, afterMs);
          told.push({ atMs: history.nowMs(), sockets: toldSockets(table) });
        }
        for (const { atMs, sockets: expected } of told) {
          const answer = await history.reader().tableAt(atMs);
          expect(toldSockets(answer.sockets)).toEqual(expected);
        }
        history.close();
        own.remove();
      },
    ),
    { numRuns: 60 },
  );
});

test('what pruning leaves is still told as it was, and what it took is not made up', async () => {
  await fc.assert(
    fc.asyncProperty(
      pool,
      fc.array(step, { minLength: 5, maxLength: 20 }),
      fc.nat(20),
      async (sockets, steps, mostEvents) => {
        const own = temporaryFolder();
        const history = await writtenHistory(own.path);
        const told: { readonly atMs: number; readonly sockets: readonly string[] }[] = [];
        for (const { present, afterMs } of steps) {
          const table = tableOf(sockets, present);
          await history.reading(table, afterMs);
          told.push({ atMs: history.nowMs(), sockets: toldSockets(table) });
          while (pruneStep(history.database(), { mostDays: 14, mostEvents }, history.nowMs()));
          history.session().forgetTexts();
        }
        const { oldestAtMs } = history.reader().span();
        for (const { atMs, sockets: expected } of told) {
          const answer = await history.reader().tableAt(atMs);
          expect(answer.known).toBe(atMs >= (oldestAtMs ?? Infinity));
          expect(toldSockets(answer.sockets)).toEqual(answer.known ? expected : []);
        }
        history.close();
        own.remove();
      },
    ),
    { numRuns: 60 },
  );
});
