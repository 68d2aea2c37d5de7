import type { Socket } from '../../src-main/core/socket/socket.ts';

/** A listener of one process as a reading would give it. */
export function sampleListener(port: number, changes: Partial<Socket> = {}): Socket {
  return Object.freeze({
    id: `tcp 127.0.0.1:${port}`,
    protocol: 'tcp',
    family: 'ipv4',
    local: { address: '127.0.0.1', port },
    remote: null,
    state: 'LISTEN',
    role: 'listener',
    owners: [{ pid: 4711, name: 'node', descriptors: [18], startedAtMs: 1_000 }],
    formerOwners: [],
    ownerReason: null,
    inode: 100_000 + port,
    userId: 1000,
    receiveQueueBytes: 0,
    sendQueueBytes: 0,
    networkNamespace: null,
    binding: null,
    firstSeenAtMs: 2_000,
    seenAtStart: true,
    ...changes,
  });
}
