import { describe, expect, it } from 'vitest';
import { unixColumns, unixOrder } from '../../../src-main/core/unix/sort-unix-sockets.ts';
import { anOwner } from '../../support/build-socket.ts';
import { aUnixSocket } from '../../support/a-unix-socket.ts';

const web = aUnixSocket({ inode: 3, path: '/b', owners: [anOwner(1, 'web')] });
const bus = aUnixSocket({ inode: 2, path: '@a', state: 'connected', owners: [anOwner(2, 'Bus')] });
const mute = aUnixSocket({ inode: 1, path: null, state: 'unconnected', owners: [] });

describe('the order of Unix-domain sockets', () => {
  it.each([
    ['path', [web, bus, mute]],
    ['state', [web, bus, mute]],
    ['process', [bus, web, mute]],
    ['inode', [mute, bus, web]],
  ] as const)('by %s', (column, expected) => {
    expect(unixOrder(column, 'ascending').sort([mute, web, bus])).toEqual(expected);
  });

  it('leaves what is not known last either way, and never depends on the reading', () => {
    expect(unixOrder('path', 'descending').sort([mute, bus, web]).at(-1)).toBe(mute);
    for (const column of unixColumns) {
      const { sort } = unixOrder(column, 'descending');
      expect(sort([web, bus, mute])).toEqual(sort([mute, web, bus]));
    }
  });
});
