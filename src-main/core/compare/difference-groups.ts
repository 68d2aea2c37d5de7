import { scopeReach } from '../address/scope-reach.ts';
import { socketScope } from '../address/socket-scope.ts';
import { placeOf } from '../grouping/socket-place.ts';
import { serviceName } from '../port/service-name.ts';
import type { NetworkNamespace } from '../socket/network-namespace.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import { comparedNetwork, comparedPort } from './compared-port.ts';
import type { Difference } from './difference.ts';

/** The differences of one local port, or of one program's clients of one remote service. */
export interface DifferenceGroup {
  /** The same when the same sides are compared again, unique in the comparison. */
  readonly key: string;
  readonly protocol: Protocol;
  /** The local port; of clients the remote one. */
  readonly port: number;
  readonly networkNamespace: NetworkNamespace | null;
  readonly serviceName: string | null;
  /** Of clients the program that calls, empty where it has no name; else null. */
  readonly client: string | null;
  /** Never empty. */
  readonly differences: readonly Difference[];
}

/** Differences as the window shows them. */
export interface GroupedDifferences {
  /** What waits on ports: what can newly be reached first, then by number. */
  readonly ports: readonly DifferenceGroup[];
  /** Connections come and go all the time, so they stand apart: by local port, then by client. */
  readonly connections: readonly DifferenceGroup[];
}

/** Groups differences by local port and, what called out, by program and remote service. */
export function groupDifferences(differences: readonly Difference[]): GroupedDifferences {
  const ports = new Map<string, Difference[]>();
  const accepted = new Map<string, Difference[]>();
  const clients = new Map<string, Difference[]>();
  for (const difference of differences) {
    const place = placeOf(difference.socket);
    if (place === 'waiting') add(ports, comparedPort(difference.socket), difference);
    else if (place === 'client') add(clients, clientKey(difference.socket), difference);
    else add(accepted, `to ${comparedPort(difference.socket)}`, difference);
  }
  return {
    ports: [...ports].map(portGroup).sort(byExposure),
    connections: [
      ...[...accepted].map(portGroup).sort(byPort),
      ...[...clients].map(clientGroup).sort(byClient),
    ],
  };
}

function add(groups: Map<string, Difference[]>, key: string, difference: Difference): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [difference]);
  else group.push(difference);
}

function clientKey(socket: Socket): string {
  const { protocol, remote, networkNamespace } = socket;
  return `from ${protocol} ${remote?.port ?? 0} ${programName(socket)}${comparedNetwork(networkNamespace)}`;
}

/** Names of programs, since a pid lasts no longer than a call. */
function programName({ owners, formerOwners }: Socket): string {
  const known = owners.length > 0 ? owners : formerOwners;
  if (known.length < 2) return known[0]?.name ?? '';
  return [...new Set(known.map(({ name }) => name))].sort().join(', ');
}

function portGroup([key, differences]: readonly [string, readonly Difference[]]): DifferenceGroup {
  const [first] = differences;
  const { protocol, port, networkNamespace } = placeOfFirst(first);
  return {
    key,
    protocol,
    port,
    networkNamespace,
    serviceName: serviceName(protocol, port),
    client: null,
    differences: differences.toSorted(byUrgency),
  };
}

function clientGroup(entry: readonly [string, readonly Difference[]]): DifferenceGroup {
  const group = portGroup(entry);
  const [first] = group.differences;
  const port = first?.socket.remote?.port ?? 0;
  const client = first === undefined ? '' : programName(first.socket);
  return { ...group, port, client, serviceName: serviceName(group.protocol, port) };
}

function placeOfFirst(first: Difference | undefined): {
  readonly protocol: Protocol;
  readonly port: number;
  readonly networkNamespace: NetworkNamespace | null;
} {
  if (first === undefined) throw new Error('a group has at least one difference');
  const { protocol, local, networkNamespace } = first.socket;
  return { protocol, port: local.port, networkNamespace };
}

/** Of one port: what can newly be reached, then what is there, then what is not any more. */
function byUrgency(a: Difference, b: Difference): number {
  return urgency(a) - urgency(b) || compareTexts(programName(a.socket), programName(b.socket));
}

function urgency({ kinds, after }: Difference): number {
  if (kinds.includes('newlyExposed')) return 0;
  return after === null ? 2 : 1;
}

function byExposure(a: DifferenceGroup, b: DifferenceGroup): number {
  return exposureRank(a) - exposureRank(b) || byPort(a, b);
}

/** Newly reachable, then reachable and there with another difference, then all else. */
function exposureRank({ differences }: DifferenceGroup): number {
  if (differences.some(({ kinds }) => kinds.includes('newlyExposed'))) return 0;
  return differences.some(isReachable) ? 1 : 2;
}

function isReachable({ after }: Difference): boolean {
  return after !== null && scopeReach(socketScope(after)) > 0;
}

function byPort(a: DifferenceGroup, b: DifferenceGroup): number {
  return a.port - b.port || compareTexts(a.key, b.key);
}

function byClient(a: DifferenceGroup, b: DifferenceGroup): number {
  return compareTexts(a.client ?? '', b.client ?? '') || byPort(a, b);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
