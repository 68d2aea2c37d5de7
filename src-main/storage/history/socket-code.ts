import * as v from 'valibot';
import type { Binding } from '../../core/socket/binding.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { Owner, OwnerReason } from '../../core/socket/owner.ts';
import type { Role, Socket } from '../../core/socket/socket.ts';
import { tcpStates, type TcpState } from '../../core/socket/tcp-state.ts';

/** The order is part of the file format: only ever add at the end. */
const roles: readonly Role[] = ['listener', 'accepted', 'outgoing', 'bound'];
const states: readonly (TcpState | null)[] = [null, ...tcpStates];

const shapeBits = { udp: 1, ipv6: 2, seenAtStart: 4 } as const;

export const kindCode = { opened: 0, changed: 1, closed: 2, moved: 3, changedWaiting: 4 } as const;

export function stateCode({ state }: Socket): number {
  return states.indexOf(state);
}

/** Throws for a code that no version wrote. */
export function stateOf(code: number): TcpState | null {
  const state = states[code];
  if (state === undefined) throw new RangeError(`no state ${code}`);
  return state;
}

export function roleCode({ role }: Socket): number {
  return roles.indexOf(role);
}

/** Throws for a code that no version wrote. */
export function roleFrom(code: number): Role {
  const role = roles[code];
  if (role === undefined) throw new RangeError(`no role ${code}`);
  return role;
}

export function shapeCode({ protocol, family, seenAtStart }: Socket): number {
  return (
    (protocol === 'udp' ? shapeBits.udp : 0) +
    (family === 'ipv6' ? shapeBits.ipv6 : 0) +
    (seenAtStart ? shapeBits.seenAtStart : 0)
  );
}

/** Throws for a code that no version wrote. */
export function shapeOf(code: number): Pick<Socket, 'protocol' | 'family' | 'seenAtStart'> {
  if (code < 0 || code > 7) throw new RangeError(`no shape ${code}`);
  return {
    protocol: (code & shapeBits.udp) === 0 ? 'tcp' : 'udp',
    family: (code & shapeBits.ipv6) === 0 ? 'ipv4' : 'ipv6',
    seenAtStart: (code & shapeBits.seenAtStart) !== 0,
  };
}

/** Who holds a socket or held it before the kernel forgot, or why nobody is known; how it is bound. */
export interface Holder {
  readonly binding: Binding | null;
  readonly owners: readonly Owner[];
  readonly ownerReason: OwnerReason | null;
  readonly formerOwners: readonly Owner[];
}

const pid = v.pipe(v.number(), v.integer(), v.minValue(0));
const ownerRow = v.tuple([pid, v.string(), v.nullable(v.number())]);
const bindingRow = v.tuple([v.nullable(v.string()), v.boolean(), v.nullable(v.string())]);
const holderRow = v.tuple([
  v.array(ownerRow),
  v.nullable(v.picklist(['other-user', 'time-wait', 'kernel', 'unknown'])),
  v.array(ownerRow),
  v.nullable(bindingRow),
]);
const networkRow = v.tuple([
  v.number(),
  v.nullable(v.string()),
  v.nullable(v.string()),
  v.nullable(v.string()),
]);

/** The same text for the same holder. */
export function holderText({ owners, ownerReason, formerOwners, binding }: Socket): string {
  return JSON.stringify([
    owners.map(ownerWords),
    ownerReason,
    formerOwners.map(ownerWords),
    binding === null ? null : [binding.interfaceName, binding.ipv6Only, binding.unit],
  ]);
}

/** Throws for text that is not of `holderText`: the file was written by something else. */
export function holderOf(text: string): Holder {
  const [owners, ownerReason, formerOwners, binding] = v.parse(holderRow, JSON.parse(text));
  return {
    owners: owners.map(ownerOf),
    ownerReason,
    formerOwners: formerOwners.map(ownerOf),
    binding: binding === null ? null : bindingOf(binding),
  };
}

function bindingOf([interfaceName, ipv6Only, unit]: v.InferOutput<typeof bindingRow>): Binding {
  return { interfaceName, ipv6Only, unit };
}

export function networkText(network: NetworkNamespace): string {
  const { inode, label, containerName, containerImage } = network;
  return JSON.stringify([inode, label, containerName, containerImage]);
}

export function networkOf(text: string): NetworkNamespace {
  const [inode, label, containerName, containerImage] = v.parse(networkRow, JSON.parse(text));
  return { inode, label, containerName, containerImage };
}

function ownerWords({ pid, name, startedAtMs }: Owner): v.InferOutput<typeof ownerRow> {
  return [pid, name, startedAtMs];
}

function ownerOf([pid, name, startedAtMs]: v.InferOutput<typeof ownerRow>): Owner {
  return { pid, name, descriptors: [], startedAtMs };
}
