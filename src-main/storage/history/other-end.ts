import type { DatabaseSync } from 'node:sqlite';
import { isLoopbackAddress } from '../../core/address/wildcard-address.ts';
import type { Socket } from '../../core/socket/socket.ts';
import type { FactsReader } from './facts-reader.ts';
import { readable } from './readable.ts';
import {
  number,
  numberOrNull,
  socketColumns,
  type Row,
  type StoredSockets,
} from './stored-sockets.ts';

/** The socket at the other end, where that was on this machine: the one with the tuple turned round. */
export function otherEndReader(
  database: DatabaseSync,
  stored: StoredSockets,
  facts: FactsReader,
): (row: Row) => Socket | null {
  const find = database.prepare(
    `SELECT ${socketColumns}, opened_seq, closed_seq FROM socket
     WHERE local_port = ? AND remote_port = ? AND local = ? AND remote = ?
     ORDER BY network IS NOT ?, abs(id - ?) LIMIT 1`,
  );
  /** Loopback addresses lead nowhere but into their own network. */
  const mayMeet = (row: Row, other: Row): boolean =>
    row['network'] === other['network'] || !isLoopbackAddress(stored.address(row));
  return (row) => {
    const other = find.get(
      number(row, 'remote_port'),
      number(row, 'local_port'),
      number(row, 'remote'),
      number(row, 'local'),
      row['network'] ?? null,
      number(row, 'id'),
    );
    if (other === undefined || !mayMeet(row, other)) return null;
    return readable(() => socketOf(other));
  };

  function socketOf(row: Row): Socket {
    const opened = facts.first(row);
    const closedSeq = numberOrNull(row, 'closed_seq');
    const known = stored.holder(opened.holder).owners.length > 0;
    const told = known || closedSeq === null ? opened : (facts.at(closedSeq)?.facts ?? opened);
    return stored.socketFrom(row, told);
  }
}
