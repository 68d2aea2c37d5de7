import type { Socket } from '../../../src-main/core/socket/socket.ts';
import {
  trafficOfSockets,
  trafficSilence,
  type TrafficKnown,
} from '../../../src-main/core/traffic/traffic-of-sockets.ts';
import type { TrafficSum } from '../../../src-main/core/traffic/traffic-table.ts';
import type { Phrase } from '../../../src-main/core/words/phrase.ts';
import { byteAmount } from '../byte-amount.ts';
import type { Fact } from './fact.ts';

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
  if (connections.length === 0) return [];
  const sum = trafficOfSockets(known.table, connections);
  if (sum !== null) return sumFacts(sum, connections.length, words);
  const { key, values } = trafficSilence(connections, known);
  return [{ name: words.say('traffic.traffic'), value: words.say(key, values), silent: true }];
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
