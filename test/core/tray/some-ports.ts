import type { PortGroup } from '../../../src-main/core/grouping/port-group.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';

/** A listener as the kernel would show it; what matters to the tray is in the group. */
const someListener: Socket = {
  id: 'tcp 127.0.0.1:5432 1',
  protocol: 'tcp',
  family: 'ipv4',
  local: { address: '127.0.0.1', port: 5432 },
  remote: null,
  state: 'LISTEN',
  role: 'listener',
  owners: [{ pid: 812, name: 'postgres', descriptors: [7], startedAtMs: null }],
  ownerReason: null,
  formerOwners: [],
  inode: 1,
  userId: 0,
  receiveQueueBytes: 0,
  sendQueueBytes: 0,
  networkNamespace: null,
  binding: null,
  firstSeenAtMs: 0,
  seenAtStart: true,
};

/** A port that postgres waits on, reachable from this machine only, but for what is given. */
export function somePort(given: Partial<PortGroup> = {}): PortGroup {
  return {
    key: `${given.protocol ?? 'tcp'} ${given.port ?? 5432}`,
    protocol: 'tcp',
    port: 5432,
    portClass: 'user',
    serviceName: 'postgresql',
    waiting: [someListener],
    connections: [],
    processes: [],
    owners: someListener.owners,
    ownerReason: null,
    scope: 'this-machine',
    shadows: [],
    networkNamespace: null,
    firstSeenAtMs: 0,
    seenAtStart: true,
    ...given,
  };
}

/** `count` ports upwards from `first`. */
export function portsFrom(
  first: number,
  count: number,
  given: Partial<PortGroup> = {},
): PortGroup[] {
  return Array.from({ length: count }, (_, index) => somePort({ ...given, port: first + index }));
}
