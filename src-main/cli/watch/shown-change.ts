import type { Owner } from '../../core/socket/owner.ts';
import type { Socket } from '../../core/socket/socket.ts';

/** Whether a person would call it a change: bytes waiting in the kernel come and go all the time. */
export function isShownChange(before: Socket, now: Socket): boolean {
  return (
    before.state !== now.state ||
    before.role !== now.role ||
    before.remote?.address !== now.remote?.address ||
    before.remote?.port !== now.remote?.port ||
    !haveSameOwners(before, now)
  );
}

/** Whether the same processes hold the socket, or for the same reason nobody is known to. */
export function haveSameOwners(before: Socket, now: Socket): boolean {
  return before.ownerReason === now.ownerReason && pids(before.owners) === pids(now.owners);
}

function pids(owners: readonly Owner[]): string {
  return owners
    .map(({ pid, name }) => `${pid} ${name}`)
    .sort()
    .join('\n');
}
