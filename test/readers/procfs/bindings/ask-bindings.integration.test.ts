import { createServer, type Server } from 'node:net';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { askBindings } from '../../../../src-main/readers/procfs/bindings/ask-bindings.ts';
import { createProcfsReader } from '../../../../src-main/readers/procfs/procfs-reader.ts';
import { findCommand } from '../../zoo/find-command.ts';

const servers: Server[] = [];

async function listen(host: string, ipv6Only = false): Promise<number> {
  const server = createServer().listen({ host, port: 0, ipv6Only });
  servers.push(server);
  await once(server, 'listening');
  return (server.address() as { port: number }).port;
}

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

describe.runIf(findCommand('ss') !== null)('how real sockets were bound', () => {
  it('is known in the first reading of a reader that may wait', async () => {
    const [dual, six] = [await listen('::'), await listen('::', true)];
    const reader = createProcfsReader({ namesWaitMs: 30_000 });
    const { sockets } = await reader.read();
    const at = (port: number) => sockets.find(({ local }) => local.port === port)?.binding;
    expect(at(dual)).toMatchObject({ ipv6Only: false, interfaceName: null });
    expect(at(six)).toMatchObject({ ipv6Only: true, interfaceName: null });
    reader.close();
  });

  it('comes with a later reading of one that does not wait', async () => {
    const reader = createProcfsReader();
    const six = await listen('::', true);
    const read = async () => {
      const { sockets } = await reader.read();
      return sockets.find(({ local }) => local.port === six);
    };
    const first = await read();
    expect(first).toMatchObject({ binding: null });
    let later = first;
    while (later?.binding === null) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      later = await read();
    }
    expect(later).toEqual({ ...first, binding: { ...later?.binding, ipv6Only: true } });
    reader.close();
  });
});

describe('where ss is not to be had', () => {
  it('nothing is known, and nothing fails', async () => {
    expect((await askBindings('/nowhere/ss')).size).toBe(0);
  });

  it('nothing is believed of one that fails', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'portside-ss-'));
    const fake = join(directory, 'ss');
    writeFileSync(
      fake,
      '#!/bin/sh\necho "tcp LISTEN 0 5 *:9 *:* ino:42 sk:1 cgroup:/ <->"\nexit 1\n',
    );
    chmodSync(fake, 0o755);
    expect((await askBindings(fake)).size).toBe(0);
    rmSync(directory, { recursive: true });
  });
});
