import { countValues, type KnownValue } from '../../../src-main/core/query/known-values.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { spareTask } from './reader-first.ts';

/** Sockets counted in one task, some milliseconds' worth. */
const socketsInStep = 1000;

/**
 * Counts the values of these keys of the filter language in steps between which the page is free.
 * null when `isWanted` said no in between.
 */
export async function countInSteps(
  keys: readonly string[],
  sockets: Iterable<Socket>,
  isWanted: () => boolean,
): Promise<ReadonlyMap<string, readonly KnownValue[]> | null> {
  const counters = keys.map((key) => [key, countValues(key)] as const);
  let looked = 0;
  for (const socket of sockets) {
    if (looked % socketsInStep === 0) await spareTask();
    if (!isWanted()) return null;
    for (const [, counter] of counters) counter.add(socket);
    looked += 1;
  }
  const counted = new Map<string, readonly KnownValue[]>();
  for (const [key, counter] of counters) {
    await spareTask();
    counted.set(key, counter.values());
  }
  return isWanted() ? counted : null;
}
