import { afterEach, describe, expect, it } from 'vitest';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  askForNames,
  type NameSources,
} from '../../../src-main/host/remote-names/ask-for-names.ts';
import { askNameServer } from '../../../src-main/host/remote-names/ask-name-server.ts';
import { askSystemResolver } from '../../../src-main/host/remote-names/ask-system-resolver.ts';
import {
  createRemoteNames,
  type RemoteNames,
} from '../../../src-main/host/remote-names/remote-names.ts';
import { startNameServer, type NamesFor, type NameServer } from '../../support/name-server.ts';

const stops: (() => void)[] = [];

/** A system whose resolver knows no name, and which has no hosts file. */
const nobodyElse: Omit<NameSources, 'askServer'> = {
  hostsFile: '/nowhere/hosts',
  askSystem: askSystemResolver((address) => Promise.resolve({ hostname: address })),
};

function namesBy(server: NameServer, more: Partial<NameSources> = {}): RemoteNames {
  const askServer = askNameServer([server.address]);
  return createRemoteNames(askForNames({ ...nobodyElse, askServer, ...more }), () =>
    performance.now(),
  );
}

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

async function namesFrom(
  namesFor: NamesFor,
  more: Partial<NameSources> = {},
): Promise<{ names: RemoteNames; server: NameServer }> {
  const server = await startNameServer(namesFor);
  const names = namesBy(server, more);
  stops.push(names.stop, () => server.stop());
  return { names, server };
}

describe('names of remotes, from a real name server', () => {
  it('are found for IPv4 and IPv6, and asked for once', async () => {
    const { names, server } = await namesFrom(() => ['ada.example']);
    expect(await names.nameOf('192.0.2.7')).toEqual({
      outcome: 'found',
      names: ['ada.example'],
      source: 'name-server',
    });
    expect(await names.nameOf('192.0.2.7')).toEqual({
      outcome: 'found',
      names: ['ada.example'],
      source: 'name-server',
    });
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
    const names = namesBy(server);
    stops.push(names.stop);
    expect((await names.nameOf('192.0.2.7')).outcome).toBe('failed');
  });
});

describe('names of remotes, from elsewhere on this machine', () => {
  async function hostsFile(text: string): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), 'portside-hosts-'));
    stops.push(() => void rm(directory, { recursive: true }));
    const path = join(directory, 'hosts');
    await writeFile(path, text);
    return path;
  }

  it('are those of the hosts file, before any server is asked', async () => {
    const path = await hostsFile('# mine\n192.0.2.7 printer printer.lan # the grey one\n');
    const { names, server } = await namesFrom(() => ['other.example'], { hostsFile: path });
    expect(await names.nameOf('192.0.2.7')).toEqual({
      outcome: 'found',
      names: ['printer', 'printer.lan'],
      source: 'hosts-file',
    });
    expect(server.asked).toEqual([]);
    expect((await names.nameOf('192.0.2.8')).outcome).toBe('found');
  });

  it('are harmless there as well', async () => {
    const path = await hostsFile('192.0.2.7 <b>\u001b[2J\n');
    const { names } = await namesFrom(() => null, { hostsFile: path });
    expect(await names.nameOf('192.0.2.7')).toMatchObject({ names: ['\\060b\\062\\027\\0912J'] });
  });

  it('are those of the system where the server knows none, or fails', async () => {
    const askSystem = askSystemResolver(() => Promise.resolve({ hostname: 'tv.local' }));
    const { names } = await namesFrom(() => null, { askSystem });
    const found = { outcome: 'found', names: ['tv.local'], source: 'system' };
    expect(await names.nameOf('192.0.2.7')).toEqual(found);
    const gone = await startNameServer(() => null);
    gone.stop();
    const others = namesBy(gone, { askSystem });
    stops.push(others.stop);
    expect(await others.nameOf('192.0.2.9')).toEqual(found);
  });

  it('are found by the real resolver of this system in its own hosts file', async () => {
    const { names } = await namesFrom(() => null, { askSystem: askSystemResolver() });
    expect(await names.nameOf('127.0.0.1')).toMatchObject({ outcome: 'found', source: 'system' });
  });
});
