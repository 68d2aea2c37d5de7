import type { BeforeChange } from '../../core/history/history-event.ts';
import type { Socket } from '../../core/socket/socket.ts';

/** A socket as it was before a change; null where it did not change. */
export function socketBefore(socket: Socket, before: BeforeChange | null): Socket | null {
  if (before === null) return null;
  const { state, owners, ownerReason } = before;
  return { ...socket, state, owners, ownerReason };
}
