import { describe, expect, it } from 'vitest';
import type { PortCaller } from '../../../src-main/core/history/history-answers.ts';
import type { NetworkIdentity } from '../../../src-main/core/socket/same-network.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { historyForEachTest } from './history-fixture.ts';

const alpha = [anOwner(1, 'alpha')];
const curl = [anOwner(2, 'curl')];
const left = { state: 'TIME-WAIT', ownerReason: 'time-wait' } as const;
const server = listenerAt('0.0.0.0:8123', alpha, { inode: 1 });
const onLoopback = listenerAt('127.0.0.1:9000', alpha, { inode: 2 });

const history = historyForEachTest();

async function callers(
  port = 8123,
  network: NetworkIdentity | null = null,
): Promise<readonly PortCaller[]> {
  return (await history().reader().port({ protocol: 'tcp', port, network })).callers;
}

describe('readCalls', () => {
  it('tells of callers whose leftovers alone were seen, on either side', async () => {
    const caller = outgoingFrom('127.0.0.1:50001', '127.0.0.1:8123', [], left);
    const earlier = { ...left, firstSeenAtMs: 1000 };
    const other = acceptedAt('127.0.0.1:8123', '127.0.0.2:50002', [], earlier);
    await history().reading([server, caller, other]);
    expect(await callers()).toMatchObject([
      { address: '127.0.0.1', connections: 1, overWhenSeen: 1, portsOfOver: [50_001] },
      { address: '127.0.0.2', connections: 1, overWhenSeen: 1, portsOfOver: [50_002] },
    ]);
  });

  it('counts a connection once through all its life, and through a restart', async () => {
    const accepted = acceptedAt('127.0.0.1:8123', '127.0.0.1:50001', alpha, { inode: 3 });
    const calling = outgoingFrom('127.0.0.1:50001', '127.0.0.1:8123', curl, { inode: 4 });
    await history().reading([server, accepted, calling]);
    const leftover = { ...calling, ...left, owners: [], inode: null };
    await history().reading([server, leftover]);
    expect(await callers()).toMatchObject([{ process: { name: 'curl' }, connections: 1 }]);
    await history().restart(20_000);
    await history().reading([server, leftover]);
    await history().reading([server]);
    expect(await callers()).toMatchObject([
      { process: { name: 'curl' }, connections: 1, overWhenSeen: 0 },
    ]);
  });

  it('does not take calls to the same port of another machine for its own', async () => {
    const elsewhere = outgoingFrom('192.168.1.20:50001', '93.184.216.34:8123', curl, { inode: 5 });
    const leftover = outgoingFrom('192.168.1.20:50002', '93.184.216.34:8123', [], left);
    await history().reading([server, onLoopback, elsewhere, leftover]);
    expect(await callers()).toEqual([]);
  });

  it('finds a caller that used the machine’s own address in the network', async () => {
    const leftover = outgoingFrom('192.168.1.20:50001', '192.168.1.20:8123', [], left);
    await history().reading([server, leftover]);
    expect(await callers()).toMatchObject([{ address: '192.168.1.20', overWhenSeen: 1 }]);
  });

  it('leaves the loopback of a container to the container', async () => {
    const container = aNamespace(41, { containerName: 'db-1' });
    const inside = { ...left, networkNamespace: container };
    const leftover = outgoingFrom('127.0.0.1:50001', '127.0.0.1:9000', [], inside);
    const listener = listenerAt('127.0.0.1:9000', alpha, { inode: 9, networkNamespace: container });
    await history().reading([onLoopback, listener, leftover]);
    expect(await callers(9000)).toEqual([]);
    expect(await callers(9000, container)).toMatchObject([{ overWhenSeen: 1 }]);
  });

  it('counts a connection once whose container got its name later', async () => {
    const nameless = aNamespace(41, {});
    const call = acceptedAt('10.0.0.2:9000', '10.0.0.9:50001', alpha, {
      inode: 3,
      networkNamespace: nameless,
    });
    await history().reading([call]);
    const named = aNamespace(41, { containerName: 'db-1' });
    await history().reading([{ ...call, networkNamespace: named }]);
    expect(await callers(9000, named)).toMatchObject([{ connections: 1 }]);
  });
});
