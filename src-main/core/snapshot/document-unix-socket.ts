import type { UnixSocket } from '../unix/unix-socket.ts';
import { documentOwner } from './document-owner.ts';
import type { DocumentUnixSocket } from './document-schema.ts';

/** Unix-domain sockets as the document shows them: by name, those without one last. */
export function documentUnixSockets(sockets: readonly UnixSocket[]): DocumentUnixSocket[] {
  return [...sockets].sort(compareUnixSockets).map(documentUnixSocket);
}

/** One Unix-domain socket as the document shows it. */
export function documentUnixSocket(socket: UnixSocket): DocumentUnixSocket {
  const { path, type, state, inode, owners, ownerReason, otherEnd } = socket;
  return {
    path,
    type,
    state,
    inode,
    owners: owners.map(documentOwner),
    ownerReason,
    otherEnd,
  };
}

/** By name, those without one last; then by the kernel's number. */
export function compareUnixSockets(a: UnixSocket, b: UnixSocket): number {
  if (a.path !== b.path) {
    if (a.path === null || b.path === null) return a.path === null ? 1 : -1;
    return a.path < b.path ? -1 : 1;
  }
  return (a.inode ?? 0) - (b.inode ?? 0);
}
