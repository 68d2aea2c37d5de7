import type { HiddenKind } from '../dump/dump.ts';
import { isOfKind } from '../dump/hidden-kinds.ts';
import type { Socket } from '../socket/socket.ts';

/**
 * Leaves out sockets of kinds that the other side of a comparison cannot have: that they are
 * missing there says nothing.
 */
export function withinSight(
  sockets: readonly Socket[],
  hiddenThere: readonly HiddenKind[],
): readonly Socket[] {
  if (hiddenThere.length === 0) return sockets;
  return sockets.filter((socket) => !hiddenThere.some((kind) => isOfKind(kind, socket)));
}
