import { describe, expect, it } from 'vitest';
import { inodeOf, socketId } from '../../../src-main/core/socket/identity.ts';
import { connectionFacts, listenerFacts, ownerOf, udpFacts } from '../../support/socket-facts.ts';

describe('inodeOf', () => {
  it('takes 0 for no number', () => {
    expect(inodeOf(listenerFacts('0.0.0.0:80', { inode: 0 }))).toBeNull();
    expect(inodeOf(listenerFacts('0.0.0.0:80', { inode: null }))).toBeNull();
    expect(inodeOf(listenerFacts('0.0.0.0:80', { inode: 7 }))).toBe(7);
  });
});

describe('socketId', () => {
  it('parts sockets by protocol, family, tuple and inode', () => {
    const sockets = [
      listenerFacts('0.0.0.0:80', { inode: 1 }),
      listenerFacts('0.0.0.0:80', { inode: 2 }),
      listenerFacts('0.0.0.0:81', { inode: 1 }),
      udpFacts('0.0.0.0:80', { inode: 1 }),
      connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 1 }),
      connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 1, family: 'ipv6' }),
    ];
    expect(new Set(sockets.map(socketId)).size).toBe(sockets.length);
  });

  it('holds through what changes in the life of a socket', () => {
    const open = connectionFacts('127.0.0.1:80', '127.0.0.1:5000', { inode: 1 });
    const later = { ...open, state: 'CLOSE-WAIT', owners: [ownerOf(9)], userId: 3 } as const;
    expect(socketId(later)).toBe(socketId(open));
  });

  it('goes by pid and start time where there is no inode', () => {
    const by = (pid: number, startedAtMs: number | null): string =>
      socketId(udpFacts('0.0.0.0:5353', { owners: [ownerOf(pid, { startedAtMs })] }));
    expect(new Set([by(1, null), by(2, null), by(1, 1000), by(1, 2000)]).size).toBe(4);
    expect(by(1, 1000)).toBe(by(1, 1000));
    expect(socketId(udpFacts('0.0.0.0:5353', { owners: [] }))).not.toBe(by(1, null));
  });
});
