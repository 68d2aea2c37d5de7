import type { DatabaseSync } from 'node:sqlite';
import type { Protocol } from '../../core/socket/socket.ts';
import { isSameNetwork, type NetworkIdentity } from '../../core/socket/same-network.ts';
import { readable } from './readable.ts';
import { networkOf } from './socket-code.ts';
import { number, socketColumns, type Row } from './stored-sockets.ts';

/** A port of one network: another's has nothing to do with it. */
export interface PortPlace {
  readonly protocol: Protocol;
  readonly port: number;
  /** null is the machine's own. */
  readonly network: NetworkIdentity | null;
}

/** Sockets of a port, newest first: those that wait, or those that are connected. */
export function livesOn(
  database: DatabaseSync,
  { port, network }: PortPlace,
  { connected, most }: { readonly connected: boolean; readonly most: number },
): readonly Row[] {
  return database
    .prepare(
      `SELECT ${lifeColumns} FROM socket
       WHERE local_port = ? AND remote IS ${connected ? 'NOT ' : ''}NULL
         AND ${within(database, { port, network })}
       ORDER BY id DESC LIMIT ?`,
    )
    .all(port, most);
}

/**
 * Sockets whose remote endpoint is a port at an address of its own network, newest first: the far
 * ends of connections within this machine. An address is the network's own where a socket of it has
 * had it as local address; loopback always is.
 */
export function livesTowards(
  database: DatabaseSync,
  place: PortPlace,
  most: number,
): readonly Row[] {
  return database
    .prepare(
      `SELECT ${lifeColumns} FROM socket
       WHERE remote_port = ?
         AND remote IN (SELECT DISTINCT local FROM socket WHERE ${within(database, place)}
           UNION SELECT id FROM text WHERE value IN ('127.0.0.1', '::1'))
       ORDER BY id DESC LIMIT ?`,
    )
    .all(place.port, most);
}

const lifeColumns = `${socketColumns}, opened_seq, closed_seq, replaces`;

/** The condition that a socket is in the network of the place. */
function within(
  database: DatabaseSync,
  { port, network }: Pick<PortPlace, 'port' | 'network'>,
): string {
  return network === null ? 'network IS NULL' : `network IN (${idsOf(database, port, network)})`;
}

/** The numbers of the texts that tell of a network, of those the port was seen in. */
function idsOf(database: DatabaseSync, port: number, network: NetworkIdentity): string {
  return database
    .prepare(
      `SELECT id, value FROM text
       WHERE id IN (SELECT DISTINCT network FROM socket WHERE local_port = ?)`,
    )
    .all(port)
    .filter((row) => {
      const seen = readable(() => networkOf(String(row['value'])));
      return seen !== null && isSameNetwork(seen, network);
    })
    .map((row) => number(row, 'id'))
    .join(', ');
}
