import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { askUnixPeers } from '../../src-main/readers/procfs/unix/ask-unix-peers.ts';
import { readUnixSockets } from '../../src-main/readers/unix-sockets.ts';
import { startProgram } from '../support/child-program.ts';

const toStop: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of toStop.splice(0).reverse()) await stop();
});

function folder(prefix: string): string {
  const path = mkdtempSync(join(tmpdir(), prefix));
  toStop.push(() => rmSync(path, { recursive: true }));
  return path;
}

const names = (directory: string): readonly string[] => [
  join(directory, 'plain'),
  join(directory, 'new\nline'),
  join(directory, 'héllo 9 * 8'),
  `\0portside ${directory}`,
];

async function listenAt(paths: readonly string[]) {
  const program = await startProgram(`
    const servers = ${JSON.stringify(paths)}.map((path) => net.createServer(() => ready({})).listen(path));
    await Promise.all(servers.map((server) => once(server, 'listening')));
    onLine(() => net.connect(${JSON.stringify(paths[0])}));
    ready({ first: servers[0]._handle.fd });`);
  toStop.push(() => program.stop());
  return program;
}

describe.runIf(process.platform === 'linux')('readUnixSockets, on this machine', () => {
  it('finds listeners under any name with their process and descriptor', async () => {
    const directory = folder('portside unix\n');
    const paths = names(directory);
    const program = await listenAt(paths);
    const { readable, sockets } = await readUnixSockets();
    expect(readable).toBe(true);
    const own = sockets.filter(
      ({ state, owners }) => state === 'listening' && owners.some(({ pid }) => pid === program.pid),
    );
    const expected = paths.map((path) => path.replace(/^\0/, '@'));
    expect(own.map(({ path }) => path).sort()).toEqual([...expected].sort());
    const plain = own.find(({ path }) => path === paths[0]);
    expect(plain?.owners).toMatchObject([
      { pid: program.pid, descriptors: [program.said['first']] },
    ]);
    expect(plain).toMatchObject({ type: 'stream', ownerReason: null, otherEnd: null });
  });

  it('joins the two ends of a connection where ss can tell', async () => {
    const told = (await askUnixPeers()).size > 0;
    const [path = ''] = names(folder('portside-unix-'));
    const program = await listenAt([path]);
    await program.tell('connect');
    const { sockets } = await readUnixSockets();
    const accepted = sockets.find((one) => one.path === path && one.state === 'connected');
    const caller = sockets.find(({ inode }) => inode === accepted?.otherEnd);
    expect(accepted?.owners.map(({ pid }) => pid)).toEqual([program.pid]);
    expect(caller?.otherEnd ?? null).toBe(told ? accepted?.inode : null);
  });

  it('manages without ss, and with one that fails', async () => {
    expect((await askUnixPeers('no-such-command')).size).toBe(0);
    expect((await askUnixPeers('false')).size).toBe(0);
  });
});

describe('readUnixSockets, elsewhere', () => {
  it.each(['darwin', 'win32'])('says that it cannot on %s', async (platform) => {
    expect(await readUnixSockets(platform)).toEqual({
      readable: false,
      sockets: [],
      takenAtMs: null,
      notes: [{ code: 'unix-sockets-unsupported', level: 'info', values: { platform } }],
    });
  });
});
