import type { Endpoint } from '../../../src-main/core/socket/endpoint.ts';
import type { Family } from '../../../src-main/core/socket/socket.ts';
import { at, type Connection } from './deeds.ts';
import type { ExpectedRow } from './expected-row.ts';
import type { Held } from './puppet.ts';

type Changes = Partial<ExpectedRow>;

/** The row of a listener that nobody waits at. */
export function listenerRow(held: Held, address: string, changes: Changes = {}): ExpectedRow {
  return heldRow(held, at(address, held), { state: 'LISTEN', role: 'listener', ...changes });
}

/** The row of a UDP socket. */
export function udpRow(held: Held, address: string, changes: Changes = {}): ExpectedRow {
  return heldRow(held, at(address, held), { protocol: 'udp', role: 'bound', ...changes });
}

/** What may differ between the two ends of a connection. */
export interface Ends {
  readonly caller?: Changes;
  readonly accepted?: Changes;
}

/** The two rows of a connection in which no data is under way. */
export function connectionRows(
  { caller, accepted }: Connection,
  addresses: { readonly caller: string; readonly accepted: string },
  ends: Ends = {},
): readonly ExpectedRow[] {
  const [near, far] = [at(addresses.caller, caller), at(addresses.accepted, accepted)];
  const state = 'ESTABLISHED';
  return [
    heldRow(caller, near, { remote: far, state, role: 'outgoing', ...ends.caller }),
    heldRow(accepted, far, { remote: near, state, role: 'accepted', ...ends.accepted }),
  ];
}

/** What is left of a socket when no process holds it: no inode, and nobody to charge it to. */
export function ownerless(ownerReason: 'kernel' | 'time-wait'): Changes {
  return { owners: [], ownerReason, inode: null, userId: null };
}

/** The queues of a socket between whose ends data is stuck. */
export const anyQueues: Changes = { receiveQueueBytes: null, sendQueueBytes: null };

function heldRow(held: Held, local: Endpoint, changes: Changes): ExpectedRow {
  return {
    protocol: 'tcp',
    family: familyOf(local),
    local,
    remote: null,
    state: null,
    role: null,
    owners: [held.owner],
    ownerReason: null,
    inode: held.inode,
    userId: held.owner.userId,
    receiveQueueBytes: 0,
    sendQueueBytes: 0,
    ...changes,
  };
}

function familyOf({ address }: Endpoint): Family {
  return address.includes(':') ? 'ipv6' : 'ipv4';
}
