import type { SocketTraffic } from './traffic-reading.ts';

/** Numbers to a connection. */
const width = 5;
const notMeasured = -1;

/** The counters as one flat list, which threads and windows are given in a fraction of the time. */
export function packTraffic(list: readonly SocketTraffic[]): readonly number[] {
  return list.flatMap(({ inode, sentBytes, receivedBytes, resentBytes, roundTripMs }) => [
    inode,
    sentBytes,
    receivedBytes,
    resentBytes,
    roundTripMs ?? notMeasured,
  ]);
}

/** The counters of a packed list by inode; what does not fill a whole place is left out. */
export function unpackTraffic(counters: readonly number[]): ReadonlyMap<number, SocketTraffic> {
  const found = new Map<number, SocketTraffic>();
  const at = (index: number): number => counters[index] ?? 0;
  for (let start = 0; start + width <= counters.length; start += width) {
    const inode = at(start);
    const roundTripMs = at(start + 4);
    found.set(inode, {
      inode,
      sentBytes: at(start + 1),
      receivedBytes: at(start + 2),
      resentBytes: at(start + 3),
      roundTripMs: roundTripMs === notMeasured ? null : roundTripMs,
    });
  }
  return found;
}
