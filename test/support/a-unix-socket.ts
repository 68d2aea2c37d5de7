import type { UnixSocket } from '../../src-main/core/unix/unix-socket.ts';
import { anOwner } from './build-socket.ts';

/** A stream socket of pid 31 that listens at `/run/web.sock`, unless the changes say otherwise. */
export function aUnixSocket(changes: Partial<UnixSocket> = {}): UnixSocket {
  const owners = changes.owners ?? [anOwner(31, 'nginx')];
  return {
    inode: 500,
    path: '/run/web.sock',
    type: 'stream',
    state: 'listening',
    ownerReason: owners.length === 0 ? 'unknown' : null,
    otherEnd: null,
    ...changes,
    owners,
  };
}
