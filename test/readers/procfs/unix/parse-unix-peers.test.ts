import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnixPeers } from '../../../../src-main/readers/procfs/unix/parse-unix-peers.ts';

function peersOf(...lines: readonly string[]) {
  return [...parseUnixPeers(lines.map((line) => `${line}\n`).join(''))];
}

describe('parseUnixPeers', () => {
  it('joins the two ends of a stream, padded or not, named or not', () => {
    expect(
      peersOf(
        'u_str ESTAB 0      0      /run/x and 9 * 8 1674   * 1673  ',
        'u_str ESTAB 0      0      * 1673 * 1674',
      ),
    ).toEqual([
      [1674, 1673],
      [1673, 1674],
    ]);
  });

  it('lets a datagram socket name the one it sends to', () => {
    expect(peersOf('u_dgr ESTAB 0 0 * 5 * 6', 'u_dgr ESTAB 0 0 /dev/log 6 * 0')).toEqual([[5, 6]]);
  });

  it('joins nothing that only one end of a stream says', () => {
    expect(peersOf('u_str ESTAB 0 0 * 5 * 6', 'u_str ESTAB 0 0 * 6 * 7')).toEqual([]);
    expect(peersOf('u_seq ESTAB 0 0 * 5 * 6')).toEqual([]);
    expect(peersOf('u_str LISTEN 0 5 /run/x 5 * 0')).toEqual([]);
  });

  it('is not fooled by a name that holds lines of its own', () => {
    const forged = 'u_str LISTEN 0 5 @a\nu_str ESTAB 0 0 * 5 * 9\nu_str ESTAB 0 0 * 9 * 5\n 77 * 0';
    expect(peersOf(forged, 'u_str ESTAB 0 0 * 5 * 6', 'u_str ESTAB 0 0 * 6 * 5')).toEqual([]);
  });

  it('never throws, and joins only numbers it read', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('\n', ' * ', 'u_str x 1 * 2', 'u_dgr '));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        for (const [inode, other] of parseUnixPeers(text)) {
          expect(text).toContain(String(inode));
          expect(other).not.toBe(0);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
