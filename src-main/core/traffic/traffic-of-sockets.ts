import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import type { Note } from '../reading/note.ts';
import { sumTraffic, type TrafficSum, type TrafficTable } from './traffic-table.ts';

/** What is known of the traffic of this machine. */
export interface TrafficKnown {
  readonly table: TrafficTable | null;
  /** Why it could not be read the last time. */
  readonly note: Note | null;
  /** The host gave no answer. */
  readonly failed: boolean;
}

/** What the connections among some sockets carried together; null where nothing is told of any. */
export function trafficOfSockets(
  table: TrafficTable | null,
  sockets: readonly Socket[],
): TrafficSum | null {
  if (table === null) return null;
  const sum = sumTraffic(table, sockets.flatMap(countedInode));
  return sum.told === 0 ? null : sum;
}

/** Why nothing is told of any of these sockets. */
export function trafficSilence(
  sockets: readonly Socket[],
  { table, note, failed }: TrafficKnown,
): Phrase {
  const connections = sockets.filter(({ remote }) => remote !== null);
  if (connections.length === 0) return phrase('traffic.noConnection');
  if (connections.every(({ protocol }) => protocol === 'udp')) return phrase('traffic.udp');
  if (note !== null) return { key: `note.${note.code}.message`, values: note.values };
  if (table === null && failed) return phrase('traffic.unanswered');
  if (table === null || connections.flatMap(countedInode).length > 0) {
    return phrase('traffic.asking');
  }
  const elsewhere = connections.some(({ networkNamespace }) => networkNamespace !== null);
  return phrase(elsewhere ? 'traffic.otherNetwork' : 'traffic.over');
}

/** A number of another network may be the number of any socket here. */
function countedInode({ protocol, remote, inode, networkNamespace }: Socket): readonly number[] {
  const isCounted = protocol === 'tcp' && remote !== null && networkNamespace === null;
  return isCounted && inode !== null ? [inode] : [];
}

function phrase(key: string): Phrase {
  return { key, values: {} };
}
