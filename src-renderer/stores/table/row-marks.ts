import type { OutgoingGroup, PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

/** How long a row shows what happened to it, in milliseconds. */
export const markDurationMs = { opened: 5000, changed: 1600, closed: 4000 } as const;

/** A socket that closed a moment ago, still shown where it stood. */
export interface ClosedSocket {
  readonly socket: Socket;
  /** The group as it was when the socket still stood in it. */
  readonly group: PortGroup | OutgoingGroup;
  readonly closedAtMs: number;
}

/** More closed rows than anyone can notice are not kept. */
const mostClosed = 400;

/** What just happened to which socket, kept for a few seconds so that a reader can notice. */
export class RowMarks {
  readonly #openedAtMs = new Map<string, number>();
  readonly #changedAtMs = new Map<string, number>();
  readonly #closed = new Map<string, ClosedSocket>();

  get closed(): ReadonlyMap<string, ClosedSocket> {
    return this.#closed;
  }

  get empty(): boolean {
    return this.#openedAtMs.size + this.#changedAtMs.size + this.#closed.size === 0;
  }

  isOpened(id: string): boolean {
    return this.#openedAtMs.has(id);
  }

  isChanged(id: string): boolean {
    return this.#changedAtMs.has(id);
  }

  opened(socket: Socket, nowMs: number): void {
    this.#closed.delete(socket.id);
    this.#openedAtMs.set(socket.id, nowMs);
  }

  changed(socket: Socket, nowMs: number): void {
    this.#changedAtMs.set(socket.id, nowMs);
  }

  /** How many more closed rows are kept. */
  get roomForClosed(): number {
    return mostClosed - this.#closed.size;
  }

  /** Drops what is known of a socket that is gone. */
  forget(id: string): void {
    this.#openedAtMs.delete(id);
    this.#changedAtMs.delete(id);
  }

  closedNow(closed: ClosedSocket): void {
    const { id } = closed.socket;
    this.forget(id);
    if (this.#closed.size < mostClosed) this.#closed.set(id, closed);
  }

  /** Drops what is over; tells whether anything was. */
  expire(nowMs: number): boolean {
    const opened = dropOlder(this.#openedAtMs, (at) => at, nowMs - markDurationMs.opened);
    const changed = dropOlder(this.#changedAtMs, (at) => at, nowMs - markDurationMs.changed);
    const closed = dropOlder(this.#closed, (row) => row.closedAtMs, nowMs - markDurationMs.closed);
    return opened || changed || closed;
  }

  clear(): void {
    this.#openedAtMs.clear();
    this.#changedAtMs.clear();
    this.#closed.clear();
  }
}

function dropOlder<Value>(
  marks: Map<string, Value>,
  timeOf: (value: Value) => number,
  thresholdMs: number,
): boolean {
  const sizeBefore = marks.size;
  for (const [id, value] of marks) if (timeOf(value) <= thresholdMs) marks.delete(id);
  return marks.size < sizeBefore;
}
