import { ownerOfDocument } from '../snapshot/document-owner.ts';
import type { DocumentUnixSocket } from '../snapshot/document-schema.ts';
import {
  unixSocketStates,
  unixSocketTypes,
  type UnixSocket,
  type UnixSocketState,
  type UnixSocketType,
} from '../unix/unix-socket.ts';

/**
 * The Unix-domain sockets of a document as a reading has them. Those without a type or with a
 * state that nobody knows, as the first writers of version 1 left them, are not among them.
 */
export function documentUnixTable(saved: readonly DocumentUnixSocket[]): readonly UnixSocket[] {
  return saved.flatMap((socket) => {
    const { type, state, path, inode = null, owners, otherEnd = null } = socket;
    if (!isType(type) || !isState(state)) return [];
    const named = owners.map(ownerOfDocument);
    const ownerReason = owners.length > 0 ? null : (socket.ownerReason ?? 'unknown');
    return [{ inode, path, type, state, owners: named, ownerReason, otherEnd }];
  });
}

function isType(text: string | undefined): text is UnixSocketType {
  return unixSocketTypes.some((type) => type === text);
}

function isState(text: string | null): text is UnixSocketState {
  return unixSocketStates.some((state) => state === text);
}
