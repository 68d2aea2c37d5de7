import type { Endpoint } from '../../../src-main/core/socket/endpoint.ts';
import type { Held, Puppet } from './puppet.ts';

/** What a new socket is to be. */
export interface Wanted {
  /** As the puppet takes it: `127.0.0.1`, `::1`, `fe80::1%1`. */
  readonly address: string;
  readonly port?: number;
  readonly kind?: 'tcp' | 'udp' | 'mptcp';
  /** Options to set before it is bound, such as `reuseport` or `device lo`. */
  readonly options?: readonly string[];
}

/** Both ends of a connection between two puppets. */
export interface Connection {
  readonly caller: Held;
  readonly accepted: Held;
}

/** Binds a socket called `label`; port 0 lets the kernel choose. */
export async function bind(puppet: Puppet, label: string, wanted: Wanted): Promise<Held> {
  const { address, port = 0, kind = 'tcp', options = [] } = wanted;
  const version = versionOf(address);
  await puppet.tell(`socket ${label} ${version} ${kind}`);
  for (const option of options) await puppet.tell(`option ${label} ${option}`);
  return puppet.tell(`bind ${label} ${version} ${address} ${port}`);
}

/** The same, and waits for connections: at most `backlog` + 1 that nobody has accepted. */
export async function listen(
  puppet: Puppet,
  label: string,
  wanted: Wanted,
  backlog = 8,
): Promise<Held> {
  await bind(puppet, label, wanted);
  return puppet.tell(`listen ${label} ${backlog}`);
}

/** Connects a new socket called `label` to an endpoint; `begin` does not wait for the answer. */
export async function call(
  puppet: Puppet,
  label: string,
  { address, port = 0, kind = 'tcp', options = [] }: Wanted,
  how: 'connect' | 'begin' = 'connect',
): Promise<Held> {
  const version = versionOf(address);
  await puppet.tell(`socket ${label} ${version} ${kind}`);
  for (const option of options) await puppet.tell(`option ${label} ${option}`);
  return puppet.tell(`${how} ${label} ${version} ${address} ${port}`);
}

/** Who connects to whom; labels are those of the new sockets, `listener` that of the listener. */
export interface Meeting {
  readonly from: Puppet;
  readonly to: Puppet;
  readonly listener: string;
  readonly labels?: readonly [caller: string, accepted: string];
  readonly wanted: Wanted;
}

/** Connects one puppet to a listener of another, which accepts. */
export async function meet(meeting: Meeting): Promise<Connection> {
  const { from, to, listener, labels: [near, far] = ['caller', 'accepted'], wanted } = meeting;
  const caller = await call(from, near, wanted);
  const accepted = await to.tell(`accept ${far} ${listener}`);
  return { caller, accepted };
}

/** An endpoint as the table must show it. */
export function at(address: string, { port }: Pick<Held, 'port'>): Endpoint {
  return { address, port };
}

function versionOf(address: string): '4' | '6' {
  return address.includes(':') ? '6' : '4';
}
