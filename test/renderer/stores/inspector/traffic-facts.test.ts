import { describe, expect, it } from 'vitest';
import type { Socket } from '../../../../src-main/core/socket/socket.ts';
import { packTraffic } from '../../../../src-main/core/traffic/pack-traffic.ts';
import { withReading, type TrafficTable } from '../../../../src-main/core/traffic/traffic-table.ts';
import type { TrafficKnown } from '../../../../src-main/core/traffic/traffic-of-sockets.ts';
import { translate } from '../../../../src-main/core/words/translate.ts';
import { trafficFacts } from '../../../../src-renderer/stores/inspector/traffic-facts.ts';
import { aNamespace } from '../../../support/a-namespace.ts';
import { acceptedAt, boundAt, listenerAt, outgoingFrom } from '../../../support/build-socket.ts';

const words = { say: translate, sayNumber: String };

function tableOf(...readings: readonly (readonly [sent: number, received: number])[]) {
  return readings.reduce<TrafficTable | null>((table, [sentBytes, receivedBytes], at) => {
    const one = { inode: 7, sentBytes, receivedBytes, resentBytes: 0, roundTripMs: 23.44 };
    const takenAtMs = 1000 + at * 2000;
    return withReading(table, {
      readable: true,
      counters: packTraffic([one]),
      notes: [],
      takenAtMs,
    });
  }, null);
}

function told(sockets: readonly Socket[], known: Partial<TrafficKnown>) {
  const facts = trafficFacts(sockets, { table: null, note: null, failed: false, ...known }, words);
  return facts.map(({ name, value }) => `${name}: ${value}`);
}

const call = acceptedAt('127.0.0.1:80', '127.0.0.1:50000', [], { inode: 7 });
const other = outgoingFrom('192.168.1.20:50001', '192.0.2.9:443', [], { inode: 8 });

describe('trafficFacts', () => {
  it('tells what a connection carried, and how fast it does', () => {
    expect(told([call], { table: tableOf([1000, 4_800_000], [1000, 9_600_000]) })).toEqual([
      'Received: 9.6 MB, now 2.4 MB a second',
      'Sent: 1 kB, nothing now',
      'Round trip: 23 ms',
    ]);
  });

  it('tells no speed after one reading', () => {
    expect(told([call], { table: tableOf([0, 53_000]) })).toEqual([
      'Received: 53 kB',
      'Sent: 0 B',
      'Round trip: 23 ms',
    ]);
  });

  it('tells what had to be sent again, and short round trips to the hundredth', () => {
    const one = { inode: 7, sentBytes: 1, receivedBytes: 1, resentBytes: 4000, roundTripMs: 0.034 };
    const reading = { readable: true, counters: packTraffic([one]), notes: [], takenAtMs: 1 };
    expect(told([call], { table: withReading(null, reading) }).slice(2)).toEqual([
      'Sent again: 4 kB',
      'Round trip: 0.03 ms',
    ]);
  });

  it('adds up several, and says how many of them were counted', () => {
    const facts = told([call, other, listenerAt('0.0.0.0:80')], { table: tableOf([1, 2]) });
    expect(facts.at(-1)).toBe('Counted: 1 of 2 connections');
  });

  it('says nothing where there is no connection', () => {
    expect(
      told([listenerAt('0.0.0.0:80'), boundAt('0.0.0.0:53')], { table: tableOf([1, 2]) }),
    ).toEqual([]);
  });

  describe('says why nothing is told', () => {
    const table = tableOf([1, 2]);
    const contained = { ...call, networkNamespace: aNamespace(9) };
    const note = {
      code: 'traffic-unsupported',
      level: 'info',
      values: { platform: 'darwin' },
    } as const;

    it.each<[string, Socket, Partial<TrafficKnown>]>([
      ['Not told yet', call, {}],
      ['Not told yet', other, { table }],
      ['Portside was not reached to tell it', call, { failed: true }],
      ['What connections carry is not told on this operating system (darwin).', call, { note }],
      ['The system counts what TCP carries, not UDP', { ...call, protocol: 'udp' }, { table }],
      ['The system counts this connection no more', { ...call, inode: null }, { table }],
      ['It is counted in its own network, which Portside does not ask', contained, { table }],
    ])('%s', (reason, socket, known) => {
      expect(told([socket], known)).toEqual([`Traffic: ${reason}`]);
    });

    it('in words that are no fact', () => {
      const [fact] = trafficFacts([call], { table: null, note: null, failed: false }, words);
      expect(fact?.silent).toBe(true);
    });
  });
});
