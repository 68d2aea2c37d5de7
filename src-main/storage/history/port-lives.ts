import type { DatabaseSync } from 'node:sqlite';
import type { Protocol } from '../../core/socket/socket.ts';
import { isSameNetwork, type NetworkIdentity } from '../../core/socket/same-network.ts';
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
  const there =
    network === null ? 'network IS NULL' : `network IN (${idsOf(database, port, network)})`;
  return database
    .prepare(
      `SELECT ${socketColumns}, opened_seq, closed_seq FROM socket
       WHERE local_port = ? AND remote IS ${connected ? 'NOT ' : ''}NULL AND ${there}
       ORDER BY id DESC LIMIT ?`,
    )
    .all(port, most);
}

/** The numbers of the texts that tell of a network, of those the port was seen in. */
function idsOf(database: DatabaseSync, port: number, network: NetworkIdentity): string {
  return database
    .prepare(
      `SELECT id, value FROM text
       WHERE id IN (SELECT DISTINCT network FROM socket WHERE local_port = ?)`,
    )
    .all(port)
    .filter((row) => isSameNetwork(networkOf(String(row['value'])), network))
    .map((row) => number(row, 'id'))
    .join(', ');
}
