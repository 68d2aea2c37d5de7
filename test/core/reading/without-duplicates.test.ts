import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutDuplicates } from '../../../src-main/core/reading/without-duplicates.ts';
import { connectionFacts, listenerFacts, udpFacts } from '../../support/socket-facts.ts';

describe('withoutDuplicates', () => {
  it('keeps one TCP connection of a five-tuple, also when its state moved in between', () => {
    const open = connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 3 });
    const gone = { ...open, state: 'TIME-WAIT', inode: 0 } as const;
    expect(withoutDuplicates([open, gone])).toEqual([open]);
  });

  it('keeps connections that share both ports but not the addresses', () => {
    const sockets = [1, 2, 3].map((n) => connectionFacts(`127.0.0.${n}:80`, '127.0.0.1:5000'));
    expect(withoutDuplicates(sockets)).toBe(sockets);
  });

  it('drops a second row of one inode, keeps twins with inodes of their own', () => {
    const first = listenerFacts('0.0.0.0:80', { inode: 1 });
    const twin = listenerFacts('0.0.0.0:80', { inode: 2 });
    expect(withoutDuplicates([first, twin, { ...first }])).toEqual([first, twin]);
  });

  it('keeps sockets without an inode that look alike', () => {
    const sockets = [udpFacts('0.0.0.0:5353'), udpFacts('0.0.0.0:5353'), udpFacts('0.0.0.0:5353')];
    expect(withoutDuplicates(sockets)).toBe(sockets);
  });

  it('leaves no five-tuple twice and loses none', () => {
    const port = fc.integer({ min: 1, max: 4 });
    const connection = fc
      .tuple(port, port, port)
      .map(([host, local, remote]) =>
        connectionFacts(`127.0.0.${host}:${local}`, `127.0.0.1:${remote}`),
      );
    fc.assert(
      fc.property(fc.array(connection), (sockets) => {
        const kept = withoutDuplicates(sockets).map((one) => JSON.stringify(one));
        expect(new Set(kept).size).toBe(kept.length);
        expect(new Set(kept)).toEqual(new Set(sockets.map((one) => JSON.stringify(one))));
      }),
    );
  });
});
