/**
 * A process that holds a socket. A pid is only a name until it is used again, so `startedAtMs`
 * (Unix time in milliseconds, null where the reader cannot tell) belongs to the identity.
 * `descriptors` are the numbers by which the process knows the socket; empty where unknown.
 */
export interface Owner {
  readonly pid: number;
  readonly name: string;
  readonly descriptors: readonly number[];
  readonly startedAtMs: number | null;
}

/** Why a socket has no owner to show. A blank cell always has a reason. */
export type OwnerReason = 'other-user' | 'time-wait' | 'kernel' | 'unknown';
