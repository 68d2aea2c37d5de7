import type { Note } from '../../../src-main/core/reading/note.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  sumTraffic,
  type TrafficSum,
  type TrafficTable,
} from '../../../src-main/core/traffic/traffic-table.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import { byteAmount } from '../byte-amount.ts';
import type { Fact } from './fact.ts';

/** What is known of the traffic of this machine. */
export interface TrafficKnown {
  readonly table: TrafficTable | null;
  readonly note: Note | null;
  readonly failed: boolean;
}

export interface TrafficWords {
  readonly say: (key: string, values?: Phrase['values']) => string;
  readonly sayNumber: (amount: number) => string;
}

/**
 * Lines about what sockets carry, all together; nothing where none of them is a connection, and the
 * reason where it is not told.
 */
export function trafficFacts(
  sockets: readonly Socket[],
  known: TrafficKnown,
  words: TrafficWords,
): readonly Fact[] {
  const connections = sockets.filter(({ remote }) => remote !== null);
  const reason = silence(connections, known);
  if (connections.length === 0) return [];
  if (reason !== null) {
    const { key, values } = reason;
    return [{ name: words.say('traffic.traffic'), value: words.say(key, values), silent: true }];
  }
  const sum = sumOf(connections, known.table);
  return sum === null ? [] : sumFacts(sum, connections.length, words);
}

/** Why nothing is told; null where something is. */
function silence(
  connections: readonly Socket[],
  { table, note, failed }: TrafficKnown,
): Phrase | null {
  if (connections.every(({ protocol }) => protocol === 'udp')) return phrase('traffic.udp');
  if (note !== null) return { key: `note.${note.code}.message`, values: note.values };
  if (table === null) return phrase(failed ? 'traffic.unanswered' : 'traffic.asking');
  if (connections.some((one) => countable(one) && table.known.has(one.inode ?? 0))) return null;
  if (connections.some(countable)) return phrase('traffic.asking');
  const elsewhere = connections.some(({ networkNamespace }) => networkNamespace !== null);
  return phrase(elsewhere ? 'traffic.otherNetwork' : 'traffic.over');
}

/** A number of another network may be the number of any socket here. */
function countable({ protocol, inode, networkNamespace }: Socket): boolean {
  return protocol === 'tcp' && inode !== null && networkNamespace === null;
}

function sumOf(connections: readonly Socket[], table: TrafficTable | null): TrafficSum | null {
  const inodes = connections.filter(countable).flatMap(({ inode }) => inode ?? []);
  return table === null ? null : sumTraffic(table, inodes);
}

function sumFacts(sum: TrafficSum, all: number, { say, sayNumber }: TrafficWords): readonly Fact[] {
  const bytes = (amount: number): string => byteAmount(amount, sayNumber);
  const moved = (total: number, perSecond: number | null): string => {
    const amount = bytes(total);
    if (perSecond === null) return amount;
    if (perSecond < 0.5) return say('traffic.resting', { amount });
    return say('traffic.moving', { amount, rate: bytes(perSecond) });
  };
  const { told, resentBytes, roundTripMs } = sum;
  const counts = { told: sayNumber(told), all: sayNumber(all) };
  return [
    { name: say('traffic.received'), value: moved(sum.receivedBytes, sum.receivedPerSecond) },
    { name: say('traffic.sent'), value: moved(sum.sentBytes, sum.sentPerSecond) },
    ...(resentBytes > 0 ? [{ name: say('traffic.resent'), value: bytes(resentBytes) }] : []),
    ...(roundTripMs === null
      ? []
      : [{ name: say('traffic.roundTrip'), value: roundTripWords(roundTripMs, say, sayNumber) }]),
    ...(told === all
      ? []
      : [{ name: say('traffic.counted'), value: say('traffic.countedOf', counts) }]),
  ];
}

function roundTripWords(
  roundTripMs: number,
  say: TrafficWords['say'],
  sayNumber: TrafficWords['sayNumber'],
): string {
  const digits = roundTripMs < 10 ? 2 : 0;
  return say('traffic.milliseconds', { amount: sayNumber(Number(roundTripMs.toFixed(digits))) });
}

function phrase(key: string): Phrase {
  return { key, values: {} };
}
