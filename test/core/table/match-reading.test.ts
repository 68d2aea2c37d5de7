import { describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { advanceTable } from '../../../src-main/core/table/advance-table.ts';
import { matchReading } from '../../../src-main/core/table/match-reading.ts';
import { tableIndexOf, type TableIndex } from '../../../src-main/core/table/table-index.ts';
import { emptyTableModel } from '../../../src-main/core/table/table-model.ts';
import { connectionFacts, listenerFacts, udpFacts } from '../../support/socket-facts.ts';

function indexAfter(sockets: readonly SocketFacts[]): TableIndex {
  const model = emptyTableModel();
  advanceTable(model, { sockets, notes: [], takenAtMs: 1, readable: true });
  return tableIndexOf(model);
}

const numbered = Array.from({ length: 40_000 }, (_, n) =>
  connectionFacts(`127.0.${n >> 14}.1:${1000 + (n % 16_384)}`, '127.0.0.1:80', { inode: n + 1 }),
);

describe('matchReading', () => {
  it('lists only what differs, among tens of thousands', () => {
    const index = indexAfter(numbered);
    const [first, second, ...rest] = numbered;
    if (first === undefined || second === undefined) throw new Error('expected sockets');
    const changed = { ...first, state: 'CLOSE-WAIT' } as const;
    const arrived = { ...second, inode: 99_999 };
    const match = matchReading(index, [...rest, arrived, changed]);
    expect(match.changed.map(([{ socket }, facts]) => [socket.inode, facts])).toEqual([
      [1, changed],
    ]);
    expect(match.arrived).toEqual([arrived]);
    expect(match.departed.map(({ socket }) => socket.inode)).toEqual([2]);
  });

  it('finds rows without a number by their tuple', () => {
    const plain = numbered.slice(0, 1000).map((facts) => ({ ...facts, inode: null }));
    const match = matchReading(indexAfter(plain), plain.toReversed());
    expect(match).toEqual({ changed: [], arrived: [], departed: [] });
  });

  it('takes a row whose number stayed but whose TCP tuple did not for two sockets', () => {
    const index = indexAfter([connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 1 })]);
    const other = connectionFacts('127.0.0.1:80', '127.0.0.1:5001', { inode: 1 });
    const match = matchReading(index, [other]);
    expect(match.arrived).toEqual([other]);
    expect(match.departed).toHaveLength(1);
  });

  it('knows facts it was given before, and takes the very array for nothing new', () => {
    const sockets = numbered.slice(0, 100);
    const index = indexAfter(sockets);
    expect(matchReading(index, sockets)).toEqual({ changed: [], arrived: [], departed: [] });
    expect(index.reading).toBe(1);
    const fewer = matchReading(index, sockets.slice(1));
    expect(fewer.departed.map(({ facts }) => facts)).toEqual([sockets[0]]);
    expect(fewer.changed).toEqual([]);
  });

  it('knows them also where the socket was told in other words in between', () => {
    const [first, second] = numbered;
    if (first === undefined || second === undefined) throw new Error('expected sockets');
    const index = indexAfter([first, second]);
    matchReading(index, [{ ...first }, second]);
    expect(matchReading(index, [second, first])).toEqual({
      changed: [],
      arrived: [],
      departed: [],
    });
  });

  it('parts protocols that share an endpoint', () => {
    const index = indexAfter([listenerFacts('0.0.0.0:53')]);
    const udp = udpFacts('0.0.0.0:53');
    const match = matchReading(index, [listenerFacts('0.0.0.0:53'), udp]);
    expect(match).toEqual({ changed: [], arrived: [udp], departed: [] });
  });
});
