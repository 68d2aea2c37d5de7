import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import type { Reader } from '../../../src-main/readers/reader.ts';
import { saidBy, startProgram } from '../../support/child-program.ts';
import type { ChildProgram } from '../../support/child-program.ts';

let reader: Reader;
let cleanUps: (() => void | Promise<void>)[];

beforeEach(() => {
  reader = createProcfsReader();
  cleanUps = [reader.close];
});
afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

async function start(script: string, descriptors: readonly number[] = []): Promise<ChildProgram> {
  const program = await startProgram(script, descriptors);
  cleanUps.push(() => program.stop());
  return program;
}

async function listen(): Promise<{ server: Server; port: number; descriptor: number }> {
  const server = createServer();
  server.listen({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  cleanUps.push(() => void server.close());
  return { server, port: (server.address() as AddressInfo).port, descriptor: handleOf(server) };
}

/** The number of a server's descriptor, which Node keeps to itself. */
function handleOf(server: Server): number {
  return (server as unknown as { readonly _handle: { readonly fd: number } })._handle.fd;
}

/** What is on a port, but for what an earlier holder of it, or a caller from it, left behind. */
async function readPort(port: number): Promise<readonly SocketFacts[]> {
  const report = await reader.read();
  expect(report).toMatchObject({ outcome: 'read', complete: true });
  return report.sockets.filter(({ local, state }) => local.port === port && state !== 'TIME-WAIT');
}

function ownersOf(socket: SocketFacts | undefined): (readonly [number, readonly number[]])[] {
  return (socket?.owners ?? []).map(({ pid, descriptors }) => [pid, descriptors] as const);
}

describe.runIf(process.platform === 'linux')('owners of real sockets', () => {
  it('names every process that inherited a listener, with its descriptor', async () => {
    const { port, descriptor } = await listen();
    await readPort(port);
    const heir = await start('ready({});', [descriptor]);
    const [listener] = await readPort(port);
    const expected = [
      [process.pid, [descriptor]],
      [heir.pid, [3]],
    ] as const;
    expect(ownersOf(listener)).toEqual([...expected].sort(([one], [other]) => one - other));
    await heir.stop();
    expect(ownersOf((await readPort(port))[0])).toEqual([[process.pid, [descriptor]]]);
  });

  it('is not fooled by a program whose name looks like the output of a tool', async () => {
    const { port, descriptor } = await listen();
    const directory = mkdtempSync(join(tmpdir(), 'portside-name-'));
    cleanUps.push(() => rmSync(directory, { recursive: true }));
    const hostile = 'x",pid=1,fd=3)';
    copyFileSync('/bin/sleep', join(directory, hostile));
    const child = spawn(join(directory, hostile), ['60'], {
      stdio: ['ignore', 'ignore', 'ignore', descriptor],
    });
    cleanUps.push(async () => {
      child.kill();
      await once(child, 'exit');
    });
    await once(child, 'spawn');
    const [listener] = await readPort(port);
    expect(listener?.owners.find(({ pid }) => pid === child.pid)?.name).toBe(hostile);
    expect(listener?.owners.map(({ pid }) => pid)).not.toContain(1);
  });

  it('names a program in full where the kernel cuts its name', async () => {
    const { port, descriptor } = await listen();
    const directory = mkdtempSync(join(tmpdir(), 'portside-name-'));
    cleanUps.push(() => rmSync(directory, { recursive: true }));
    copyFileSync('/bin/sleep', join(directory, 'a-name-longer-than-fifteen-bytes'));
    const child = spawn(join(directory, 'a-name-longer-than-fifteen-bytes'), ['60'], {
      stdio: ['ignore', 'ignore', 'ignore', descriptor],
    });
    cleanUps.push(async () => {
      child.kill();
      await once(child, 'exit');
    });
    await once(child, 'spawn');
    const [listener] = await readPort(port);
    const name = listener?.owners.find(({ pid }) => pid === child.pid)?.name;
    expect(name).toBe('a-name-longer-than-fifteen-bytes');
  });

  it('tells the start time of a process', async () => {
    const beforeMs = Date.now();
    const program = await start(`
      const server = net.createServer().listen(0, '127.0.0.1');
      await once(server, 'listening'); ready({ port: server.address().port });
    `);
    const [socket] = await readPort(saidBy(program, 'port'));
    const startedAtMs = socket?.owners[0]?.startedAtMs ?? 0;
    expect(startedAtMs).toBeGreaterThan(beforeMs - 100);
    expect(startedAtMs).toBeLessThan(Date.now() + 100);
  });

  it('keeps up with processes that come and go while it reads', async () => {
    const { port, descriptor } = await listen();
    for (let round = 0; round < 15; round += 1) {
      const children = [1, 2, 3].map(() =>
        spawn('/bin/true', { stdio: ['ignore', 'ignore', 'ignore', descriptor] }),
      );
      const exits = children.map((child) => once(child, 'exit'));
      const [listener] = await readPort(port);
      expect(listener?.owners.map(({ pid }) => pid)).toContain(process.pid);
      await Promise.all(exits);
    }
    expect(ownersOf((await readPort(port))[0])).toEqual([[process.pid, [descriptor]]]);
  });

  it.runIf(process.geteuid?.() === 0)('says what an ordinary user may not see', async () => {
    const { port } = await listen();
    const url = new URL('../../../src-main/readers/procfs/procfs-reader.ts', import.meta.url).href;
    const ordinary = await start(`
      const { createProcfsReader } = await import(${JSON.stringify(url)});
      process.setgroups([]); process.setgid(65534); process.setuid(65534);
      const own = net.createServer().listen(0, '127.0.0.1'); await once(own, 'listening');
      const { sockets, notes } = await createProcfsReader().read();
      const at = (port) => sockets.find(({ local, state }) => local.port === port && state === 'LISTEN');
      const foreign = at(${port}), mine = at(own.address().port);
      ready({
        foreign: foreign.ownerReason === 'other-user' ? 1 : 0, foreignUser: foreign.userId,
        mine: mine.owners.map(({ pid }) => pid)[0] ?? -1,
        hidden: notes.find(({ code }) => code === 'owners-hidden')?.values.hidden ?? 0,
      });
    `);
    expect(ordinary.said).toMatchObject({ foreign: 1, foreignUser: 0, mine: ordinary.pid });
    expect(saidBy(ordinary, 'hidden')).toBeGreaterThan(0);
  });
});
