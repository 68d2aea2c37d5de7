import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { createPortCounts } from '../../../src-main/core/table/port-counts.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { connectionFacts, listenerFacts, udpFacts } from '../../support/socket-facts.ts';

const connection = connectionFacts('192.0.2.5:80', '198.51.100.7:5000');

describe('createPortCounts', () => {
  it('counts a connection at both of its ports', () => {
    const counts = createPortCounts();
    counts.add(connection);
    counts.add(connectionFacts('192.0.2.5:80', '198.51.100.7:5001'));
    expect([80, 5000, 5001, 443].map((port) => counts.of(port, null))).toEqual([2, 1, 1, 0]);
  });

  it('passes over listeners and UDP sockets, connected or not', () => {
    const counts = createPortCounts();
    counts.add(listenerFacts('0.0.0.0:80'));
    counts.add(udpFacts('0.0.0.0:80'));
    counts.add(udpFacts('0.0.0.0:80', { remote: connection.local }));
    counts.remove(listenerFacts('0.0.0.0:80'));
    expect(counts.of(80, null)).toBe(0);
  });

  it('keeps networks apart', () => {
    const network = aNamespace(4_294_967_295);
    const counts = createPortCounts();
    counts.add({ ...connection, networkNamespace: network });
    expect(counts.of(80, null)).toBe(0);
    expect(counts.of(80, aNamespace(4_294_967_294))).toBe(0);
    expect(counts.of(80, network)).toBe(1);
  });

  it('comes back to nothing when all is taken back, in whatever order', () => {
    const port = fc.integer({ min: 0, max: 65_535 });
    const facts = fc
      .tuple(port, port)
      .map(([near, far]): SocketFacts => connectionFacts(`10.0.0.1:${near}`, `10.0.0.2:${far}`));
    fc.assert(
      fc.property(fc.array(facts), (all) => {
        const counts = createPortCounts();
        for (const one of all) counts.add(one);
        const total = new Set(all.flatMap(({ local, remote }) => [local.port, remote?.port ?? 0]));
        const sum = [...total].reduce((found, one) => found + counts.of(one, null), 0);
        expect(sum).toBe(all.length * 2);
        for (const one of all.toReversed()) counts.remove(one);
        for (const one of total) expect(counts.of(one, null)).toBe(0);
      }),
    );
  });
});
