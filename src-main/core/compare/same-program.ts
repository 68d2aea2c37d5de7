import type { Owner } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';

/** The shortest names any tool cuts to (lsof); a shorter name is whole. */
const cutLength = 9;

/** Start times of one process that different readings tell differ by no more. */
const startSlackMs = 2000;

/** Tells whether two sockets are held by one program. */
export interface ProgramTest {
  /** True when a process of one is of the same program as a process of the other. */
  readonly areSame: (one: Socket, other: Socket) => boolean;
  /** True when it is known of both sockets who holds them, and that is not the same program. */
  readonly areOther: (one: Socket, other: Socket) => boolean;
}

/**
 * On one machine a program is known by a process's number or its name. Tools cut names at
 * different lengths, so the start of a name stands for it. A program that was started again is
 * the same program.
 */
export const programsOfOneMachine = programTest(
  (one, other) => isSameProcess(one, other) || isSameName(one.name, other.name),
);

/** On two machines numbers say nothing, and where there is no name nothing is known. */
export const programsOfTwoMachines = programTest(
  (one, other) => one.name === '' || other.name === '' || isSameName(one.name, other.name),
);

function programTest(isSame: (one: Owner, other: Owner) => boolean): ProgramTest {
  const areSame = (one: Socket, other: Socket): boolean =>
    one.owners.some((owner) => other.owners.some((another) => isSame(owner, another)));
  const areOther = (one: Socket, other: Socket): boolean =>
    one.owners.length > 0 && other.owners.length > 0 && !areSame(one, other);
  return { areSame, areOther };
}

/** A number is used again after its process has ended; the start tells, where it is known. */
function isSameProcess(one: Owner, other: Owner): boolean {
  if (one.pid !== other.pid) return false;
  const starts = [one.startedAtMs, other.startedAtMs] as const;
  if (starts[0] === null || starts[1] === null) return true;
  return Math.abs(starts[0] - starts[1]) <= startSlackMs;
}

function isSameName(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  return one === other || isCutFrom(one, other) || isCutFrom(other, one);
}

function isCutFrom(name: string, whole: string): boolean {
  return name.length >= cutLength && whole.startsWith(name);
}
