import { inodeOf, socketId } from '../socket/identity.ts';
import type { SocketFacts } from '../socket/socket.ts';

/** Gives an id to a socket that was not there before. */
export type NewId = (facts: SocketFacts) => string;

/**
 * Ids for the arrivals of one reading. The kernel's number is never used twice; without one the
 * time of the reading keeps apart the lives of a tuple, and an ordinal the sockets of one reading
 * that look alike. `isTaken` knows the ids of the table.
 */
export function newIds(takenAtMs: number, isTaken: (id: string) => boolean): NewId {
  const ordinals = new Map<string, number>();
  const first = (facts: SocketFacts): string =>
    inodeOf(facts) === null ? [socketId(facts), takenAtMs.toString(36)].join(' ') : socketId(facts);
  return (facts) => {
    const base = first(facts);
    let ordinal = ordinals.get(base) ?? 0;
    while (isTaken(withOrdinal(base, ordinal))) ordinal += 1;
    ordinals.set(base, ordinal + 1);
    return withOrdinal(base, ordinal);
  };
}

function withOrdinal(base: string, ordinal: number): string {
  return ordinal === 0 ? base : `${base}.${ordinal}`;
}
