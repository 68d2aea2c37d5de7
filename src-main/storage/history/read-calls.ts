import type { DatabaseSync } from 'node:sqlite';
import { isLoopbackAddress } from '../../core/address/wildcard-address.ts';
import { callsToPort, type CallLife } from '../../core/history/calls-to-port.ts';
import type { PortCall } from '../../core/history/port-callers.ts';
import { isSameNetwork } from '../../core/socket/same-network.ts';
import type { FactsReader } from './facts-reader.ts';
import { otherEndReader } from './other-end.ts';
import { livesOn, livesTowards, type PortPlace } from './port-lives.ts';
import { readEach } from './readable.ts';
import { number, numberOrNull, type Row, type StoredSockets } from './stored-sockets.ts';

/** Sockets that one answer looks at on each side, the newest. */
const mostCalls = 2000;

export interface ReadCalls {
  readonly calls: readonly PortCall[];
  /** True when there are older ones that were not looked at. */
  readonly shortened: boolean;
  /** Sockets that make no sense and are left out. */
  readonly unreadable: number;
}

/** The connections to a port of one network, each once. */
export function readCalls(
  database: DatabaseSync,
  stored: StoredSockets,
  facts: FactsReader,
  place: PortPlace,
): ReadCalls {
  const here = livesOn(database, place, { connected: true, most: mostCalls });
  const there = place.protocol === 'tcp' ? livesTowards(database, place, mostCalls) : [];
  const otherEnd = otherEndReader(database, stored, facts);
  const lifeOf = lifeReader(stored, facts, place);
  const accepted = readEach(withoutReplaced(here), (row) =>
    lifeOf(row, 'accepted').map((life) => ({ ...life, other: otherEnd(row) })),
  );
  const calling = readEach(withoutReplaced(there), (row) =>
    lifeOf(row, 'outgoing').filter(({ socket }) => mayReach(socket, place)),
  );
  return {
    calls: callsToPort(accepted.made, calling.made),
    shortened: here.length === mostCalls || there.length === mostCalls,
    unreadable: accepted.unreadable + calling.unreadable,
  };
}

/** A socket that goes on under another number is still the same connection. */
function withoutReplaced(rows: readonly Row[]): readonly Row[] {
  const replaced = new Set(rows.map((row) => numberOrNull(row, 'replaces')));
  return rows.filter((row) => !replaced.has(number(row, 'id')));
}

/** Loopback addresses lead nowhere but into their own network. */
function mayReach({ remote, networkNamespace }: CallLife['socket'], { network }: PortPlace) {
  if (remote === null || !isLoopbackAddress(remote.address)) return true;
  return isSameNetwork(networkNamespace, network);
}

function lifeReader(stored: StoredSockets, facts: FactsReader, { protocol }: PortPlace) {
  return (row: Row, role: 'accepted' | 'outgoing'): readonly CallLife[] => {
    const socket = stored.socketFrom(row, facts.first(row));
    if (socket.protocol !== protocol || socket.role !== role) return [];
    return [{ socket, closedAtMs: facts.closedAtMs(row), other: null }];
  };
}
