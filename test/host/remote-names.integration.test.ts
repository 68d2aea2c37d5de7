import { afterEach, describe, expect, it } from 'vitest';
import { askNameServer } from '../../src-main/host/ask-name-server.ts';
import { createRemoteNames, type RemoteNames } from '../../src-main/host/remote-names.ts';
import { startNameServer, type NamesFor, type NameServer } from '../support/name-server.ts';

const stops: (() => void)[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function namesFrom(namesFor: NamesFor): Promise<{ names: RemoteNames; server: NameServer }> {
  const server = await startNameServer(namesFor);
  const names = createRemoteNames(askNameServer([server.address]), () => performance.now());
  stops.push(names.stop, () => server.stop());
  return { names, server };
}

describe('names of remotes, from a real name server', () => {
  it('are found for IPv4 and IPv6, and asked for once', async () => {
    const { names, server } = await namesFrom(() => ['ada.example']);
    expect(await names.nameOf('192.0.2.7')).toEqual({ outcome: 'found', names: ['ada.example'] });
    expect(await names.nameOf('192.0.2.7')).toEqual({ outcome: 'found', names: ['ada.example'] });
    expect((await names.nameOf('fe80::1%eth0')).outcome).toBe('found');
    expect(server.asked).toHaveLength(2);
    expect(server.asked[0]).toBe('7.2.0.192.in-addr.arpa');
    expect(server.asked[1]).toMatch(/^1\.0\.0\..*\.8\.e\.f\.ip6\.arpa$/);
  });

  it('are harmless and few, whatever the owner of the address wrote', async () => {
    const many = Array.from({ length: 20 }, (_, index) => `n${index}.example`);
    const { names } = await namesFrom(() => ['<b>\u{1b}[2J.evil', ...many]);
    const answer = await names.nameOf('192.0.2.7');
    if (answer.outcome !== 'found') throw new Error(answer.outcome);
    expect(answer.names).toHaveLength(8);
    for (const name of answer.names) expect(name).toMatch(/^[\w.\\-]+$/);
  });

  it('may not exist', async () => {
    const { names } = await namesFrom(() => null);
    expect(await names.nameOf('10.0.0.7')).toEqual({ outcome: 'none' });
  });

  it('are given up when the server is silent and the host stops', async () => {
    const { names, server } = await namesFrom(() => 'silent');
    const answer = names.nameOf('192.0.2.7');
    await expect.poll(() => server.asked.length).toBeGreaterThan(0);
    names.stop();
    expect(await answer).toEqual({ outcome: 'failed', reason: 'refused' });
    expect(await names.nameOf('192.0.2.8')).toEqual({ outcome: 'failed', reason: 'refused' });
  });

  it('fail where nobody serves', async () => {
    const server = await startNameServer(() => null);
    server.stop();
    const names = createRemoteNames(askNameServer([server.address]), () => performance.now());
    stops.push(names.stop);
    expect((await names.nameOf('192.0.2.7')).outcome).toBe('failed');
  });
});
