import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';

/** The shortest names any tool cuts to (lsof); a shorter name is whole. */
const cutLength = 9;

/**
 * True when both sockets are held by the same program: a process of the same number, or one of
 * the same name. Tools cut names at different lengths, so the start of a name stands for it. A
 * program that was started again is the same program.
 */
export function haveSameProgram(one: Socket, other: Socket): boolean {
  return one.owners.some((owner) => other.owners.some((another) => isSameProgram(owner, another)));
}

/** True when it is known of both sockets who holds them, and that is not the same program. */
export function haveOtherPrograms(one: Socket, other: Socket): boolean {
  return one.owners.length > 0 && other.owners.length > 0 && !haveSameProgram(one, other);
}

function isSameProgram(one: Owner, other: Owner): boolean {
  if (one.pid === other.pid) return true;
  if (one.name === '' || other.name === '') return false;
  return (
    one.name === other.name || isCutFrom(one.name, other.name) || isCutFrom(other.name, one.name)
  );
}

function isCutFrom(name: string, whole: string): boolean {
  return name.length >= cutLength && whole.startsWith(name);
}
