import { socketScope } from '../../../src-main/core/address/socket-scope.ts';
import { isLoopbackClient } from '../../../src-main/core/grouping/is-loopback-client.ts';
import type { OutgoingGroup, PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import type { Filter } from '../../../src-main/core/query/filter.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

/** Which groups the summary line has narrowed the list to. */
export type Focus = 'all' | 'open' | 'exposed' | 'connected';

export interface ShownOptions {
  readonly focus: Focus;
  readonly hideLoopbackClients: boolean;
  readonly hideTimeWait: boolean;
  /** The search box's filter; null while it is empty. */
  readonly filter: Filter | null;
}

type Group = PortGroup | OutgoingGroup;

/**
 * Decides which sockets and groups the list shows. Remembers its verdict on each group object, so
 * that a group which did not change between readings is not looked through again.
 */
export class ShownFilter {
  readonly #options: ShownOptions;
  readonly #verdicts = new WeakMap<Group, readonly Socket[]>();
  readonly #kept = new WeakMap<Socket, boolean>();

  constructor(options: ShownOptions) {
    this.#options = options;
  }

  /** True when nothing is hidden anywhere. */
  get open(): boolean {
    return this.#keepsAll && this.#options.focus === 'all';
  }

  get #keepsAll(): boolean {
    const { filter, hideLoopbackClients, hideTimeWait } = this.#options;
    return filter === null && !hideLoopbackClients && !hideTimeWait;
  }

  /** True when the search box narrows the list, as opposed to a button that hides noise. */
  get searching(): boolean {
    return this.#options.filter !== null;
  }

  /** Remembered for each socket, so that only new ones are put to the filter. */
  keepsSocket(socket: Socket): boolean {
    if (this.#keepsAll) return true;
    // Not remembered: the machine may come to know more addresses of its own.
    if (this.#options.hideLoopbackClients && isLoopbackClient(socket)) return false;
    const known = this.#kept.get(socket);
    if (known !== undefined) return known;
    const kept = this.#isKept(socket);
    this.#kept.set(socket, kept);
    return kept;
  }

  #isKept(socket: Socket): boolean {
    const { filter, hideTimeWait } = this.#options;
    if (hideTimeWait && socket.state === 'TIME-WAIT') return false;
    return filter === null || filter(socket);
  }

  keepsPort(group: PortGroup): boolean {
    const { focus } = this.#options;
    if (focus === 'open') return group.waiting.length > 0;
    if (focus === 'exposed') return isExposed(group);
    return focus === 'all' || group.connections.length > 0;
  }

  keepsOutgoing(): boolean {
    return this.#options.focus === 'all';
  }

  /** Whether a socket is shown where sockets stand for themselves, in the views other than Ports. */
  keepsAlone(socket: Socket): boolean {
    return this.#isInFocus(socket) && this.keepsSocket(socket);
  }

  #isInFocus(socket: Socket): boolean {
    const { focus } = this.#options;
    if (focus === 'all') return true;
    if (focus === 'connected') return socket.remote !== null;
    return socket.remote === null && (focus === 'open' || socketScope(socket) !== 'this-machine');
  }

  /** The group's sockets that are shown, in the group's order. */
  socketsOf(group: Group): readonly Socket[] {
    if (this.#keepsAll) return allSocketsOf(group);
    const known = this.#verdicts.get(group);
    if (known !== undefined) return known;
    const sockets = allSocketsOf(group).filter((socket) => this.keepsSocket(socket));
    this.#verdicts.set(group, sockets);
    return sockets;
  }
}

/** Somebody waits here whom other machines can reach. */
export function isExposed(group: PortGroup): boolean {
  return group.waiting.length > 0 && group.scope !== 'this-machine';
}

function allSocketsOf(group: Group): readonly Socket[] {
  return 'sockets' in group ? group.sockets : [...group.waiting, ...group.connections];
}
