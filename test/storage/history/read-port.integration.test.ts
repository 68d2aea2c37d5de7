import { describe, expect, it } from 'vitest';
import type { PortAnswer } from '../../../src-main/core/history/history-answers.ts';
import type { NetworkIdentity } from '../../../src-main/core/socket/same-network.ts';
import { aNamespace } from '../../support/a-namespace.ts';
import { acceptedAt, anOwner, listenerAt } from '../../support/build-socket.ts';
import { historyForEachTest } from './history-fixture.ts';

const container = aNamespace(41, { containerName: 'db-1', label: 'docker-1.scope' });
const startedAnew = aNamespace(42, { containerName: 'db-1', label: 'docker-1.scope' });
const other = aNamespace(43, { containerName: 'db-2', label: 'docker-2.scope' });

const host = listenerAt('127.0.0.1:5432', [anOwner(1, 'postgres')], { inode: 1 });
const inside = (network: typeof container, pid: number) =>
  listenerAt('0.0.0.0:5432', [anOwner(pid, `postgres ${pid}`)], {
    inode: pid,
    networkNamespace: network,
    firstSeenAtMs: 2000 + pid,
  });

const history = historyForEachTest();

const portOf = (network: NetworkIdentity | null): Promise<PortAnswer> =>
  history().reader().port({ protocol: 'tcp', port: 5432, network });

const holders = ({ tenures }: PortAnswer): readonly string[] =>
  tenures.flatMap(({ owners }) => owners.map(({ name }) => name));

describe('readPort', () => {
  it('keeps the port of a container apart from the machine’s own, and from another’s', async () => {
    await history().reading([host, inside(container, 11), inside(other, 13)]);
    expect(holders(await portOf(null))).toEqual(['postgres']);
    expect(holders(await portOf(container))).toEqual(['postgres 11']);
    expect(holders(await portOf(other))).toEqual(['postgres 13']);
    expect(holders(await portOf(aNamespace(99)))).toEqual([]);
  });

  it('knows the networks that a port was seen in, each once, the own one first', async () => {
    await history().reading([host, inside(container, 11), inside(other, 13)]);
    await history().reading([inside(startedAnew, 12)]);
    const names = history()
      .reader()
      .portNetworks(5432)
      .map((network) => network?.containerName ?? null);
    expect(names[0]).toBe(null);
    expect(names.slice(1).sort()).toEqual(['db-1', 'db-2']);
    expect(history().reader().portNetworks(5433)).toEqual([null]);
  });

  it('goes on with a container that was started anew', async () => {
    await history().reading([inside(container, 11)]);
    await history().reading([]);
    await history().reading([inside(startedAnew, 12)]);
    expect(holders(await portOf(startedAnew))).toEqual(['postgres 12', 'postgres 11']);
  });

  it('tells since when, and who before', async () => {
    const before = listenerAt('0.0.0.0:5432', [anOwner(2, 'other')], { inode: 2 });
    await history().reading([]);
    await history().reading([before]);
    const openedMs = history().nowMs();
    await history().reading([]);
    const closedMs = history().nowMs();
    await history().reading([{ ...host, firstSeenAtMs: history().nowMs() + 1000 }]);
    const { tenures } = await portOf(null);
    expect(tenures.map(({ toMs }) => toMs)).toEqual([null, closedMs]);
    expect(tenures[0]?.fromMs).toBe(history().nowMs());
    expect(tenures[1]?.owners[0]?.name).toBe('other');
    expect(openedMs).toBeLessThan(closedMs);
  });

  it('names who called, by the socket at the other end of the same network', async () => {
    const call = acceptedAt('127.0.0.1:5432', '127.0.0.1:50000', [anOwner(1, 'postgres')], {
      inode: 20,
    });
    const caller = (inode: number, name: string, changes = {}) => ({
      ...acceptedAt('127.0.0.1:50000', '127.0.0.1:5432', [anOwner(inode, name)], { inode }),
      role: 'outgoing' as const,
      ...changes,
    });
    await history().reading([
      host,
      call,
      caller(21, 'stranger in a container', { networkNamespace: container }),
    ]);
    expect((await portOf(null)).callers[0]?.process).toBeNull();
    await history().reading([host, call, caller(22, 'shop')]);
    expect((await portOf(null)).callers).toMatchObject([
      { address: '127.0.0.1', process: { name: 'shop', pid: 22 }, connections: 1 },
    ]);
  });

  it('does not mix protocols', async () => {
    await history().reading([host]);
    const udp = await history().reader().port({ protocol: 'udp', port: 5432, network: null });
    expect(udp.tenures).toEqual([]);
  });
});
