import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../src-main/core/snapshot/parse-snapshot.ts';
import { startListeningProcess, type ListeningProcess } from './support/listening-process.ts';
import { startProgram } from './support/child-program.ts';
import { ownPort } from './support/own-port.ts';
import { runPortside, startPortside } from './support/run-portside.ts';

const onLinux = process.platform === 'linux';

describe('portside, on real sockets', () => {
  let server: ListeningProcess;
  const clients: Socket[] = [];

  beforeEach(async () => {
    server = await startListeningProcess();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await server.stop();
  });

  async function call(): Promise<Socket> {
    const client = connect(server.port, '127.0.0.1');
    client.on('error', () => undefined);
    clients.push(client);
    await once(client, 'connect');
    return client;
  }

  it('lists a listener with its process, reach and two callers told apart', async () => {
    const locals = [(await call()).localPort, (await call()).localPort];
    const { code, out } = await runPortside(['list', `port:${server.port}`]);
    expect(code).toBe(0);
    const [heading, port, ...children] = out.split('\n\n')[0]?.split('\n') ?? [];
    expect(heading).toMatch(/PORT +SERVICE +REACHABLE FROM +PROCESS +CONNECTIONS/);
    expect(port).toMatch(
      new RegExp(`^ *${server.port} tcp .*this machine only .*${server.pid} +2`),
    );
    expect(children[0]).toMatch(new RegExp(`├ listener +127.0.0.1:${server.port}`));
    for (const local of locals) {
      expect(out).toMatch(new RegExp(`accepted +from 127.0.0.1:${local} .*${process.pid}`));
    }
  });

  it('writes documents that other programs can read', async () => {
    const filter = `port:${server.port}`;
    const json = await runPortside(['list', filter, '--format', 'json']);
    const parsed = parseSnapshot(json.out);
    expect(parsed).toMatchObject({ ok: true, document: { sockets: [{ role: 'listener' }] } });
    const ndjson = await runPortside(['list', filter, '--format', 'ndjson']);
    expect(JSON.parse(ndjson.out)).toMatchObject({ owners: [{ pid: server.pid }] });
    const csv = await runPortside(['list', filter, '--format', 'csv']);
    expect(csv.out.split('\r\n')[1]).toContain(`"${server.port}"`);
    const markdown = await runPortside(['list', filter, '--format', 'markdown']);
    expect(markdown.out.split('\n')[2]).toContain(`127.0.0.1:${server.port}`);
  });

  it('explains a port in plain words, and one that nobody holds', async () => {
    await call();
    const held = await runPortside(['explain', String(server.port)]);
    expect(held.code).toBe(0);
    expect(held.out).toMatch(new RegExp(`^${server.port}/tcp · .*${server.pid}\n {2}`));
    expect(held.out).toContain('on this machine');
    const free = await runPortside(['explain', '1/tcp']);
    expect(free.code).toBe(1);
    expect(free.out).toContain('TCP port 1');
  });

  it('watches: a port opens, somebody calls, it closes', async () => {
    const port = await ownPort();
    const words = ['watch', `port:${port}`, '--interval', '250ms'];
    const watch = startPortside(words);
    const json = startPortside([...words, '--format', 'ndjson']);
    const opened = Promise.all([
      watch.outMatches(/opened {2}tcp 127\.0\.0\.1:\d+ +listener .* this machine only\n/),
      json.outMatches(/"event":"opened".*"listener"/),
    ]);
    const target = await listenUntil(opened, port);
    await closed(target);
    await watch.outMatches(/closed {2}tcp 127\.0\.0\.1:\d+ +listener/);
    await json.outMatches(/"event":"closed".*"listener"/);
    watch.child.kill('SIGINT');
    json.child.kill('SIGTERM');
    const ends = await Promise.all([watch.ended, json.ended]);
    if (process.platform !== 'win32') expect(ends.map(({ code }) => code)).toEqual([0, 0]);
    const lines = ends[1].out.trimEnd().split('\n');
    const changes = lines.map((line) => JSON.parse(line) as { event: string; socket: object });
    expect(changes.map(({ event }) => event)).toEqual(expect.arrayContaining(['opened', 'closed']));
    expect(changes[0]?.socket).toMatchObject({ protocol: 'tcp', local: { port } });
  });

  it('ends quietly when nobody reads its answer any more', async () => {
    const watch = startPortside(['watch', '--interval', '250ms']);
    watch.child.stdout.destroy();
    const target = await listenUntil(watch.ended, await ownPort());
    await closed(target);
    const { code, err } = await watch.ended;
    expect(code).toBe(0);
    expect(err).not.toContain('EPIPE');
  });

  it.runIf(onLinux)('cannot be fooled by the name of a process', async () => {
    const name = JSON.stringify('x",pid=1\x1b[2J');
    const program = await startProgram(`
      require('node:fs').writeFileSync('/proc/self/comm', ${name});
      const server = net.createServer().listen(0, '127.0.0.1');
      await once(server, 'listening');
      ready({ port: server.address().port });
    `);
    const filter = `port:${program.said['port'] ?? 0}`;
    for (const format of ['table', 'json', 'csv', 'markdown']) {
      const { out } = await runPortside(['list', filter, '--format', format]);
      expect(out.replaceAll(/\r?\n/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(out).toContain(String(program.pid));
    }
    const { out } = await runPortside(['list', filter, '--format', 'json']);
    const parsed = parseSnapshot(out);
    const owners = parsed.ok ? parsed.document.sockets.flatMap((one) => one.owners) : [];
    expect(owners.map(({ pid }) => pid)).toEqual([program.pid]);
    await program.stop();
  });

  it.runIf(onLinux)('reads also where no command that lists sockets is on the path', async () => {
    const environment = { PATH: '/nonexistent' };
    const { code, out } = await runPortside(['list', `port:${server.port}`], { environment });
    expect(code).toBe(0);
    expect(out).toContain(String(server.pid));
    const watch = startPortside(['watch'], { environment });
    await watch.errMatches(/netstat, ss/);
    watch.child.kill();
    expect((await watch.ended).err).toContain('Install');
  });
});

describe('portside, as a command', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portside-command-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('saves a snapshot under a name made of the time, and never over another', async () => {
    const saved = await runPortside(['snapshot'], { workingDirectory: folder });
    expect(saved.code).toBe(0);
    const name = saved.out.trim();
    expect(name).toMatch(/^portside-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.json$/);
    expect(readdirSync(folder)).toEqual([name]);
    expect(parseSnapshot(readFileSync(join(folder, name), 'utf8')).ok).toBe(true);
    const again = await runPortside(['snapshot', name], { workingDirectory: folder });
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    const forced = await runPortside(['snapshot', name, '--force'], { workingDirectory: folder });
    expect(forced.code).toBe(0);
    const piped = await runPortside(['snapshot', '-'], { workingDirectory: folder });
    expect(parseSnapshot(piped.out).ok).toBe(true);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it.each([
    [['list', 'prt:9'], /^portside: .*prt.*\n {2}prt:9\n {2}\^{5}\n$/],
    [['nonsense'], /^portside: There is no command “nonsense”.*\n$/],
    [['watch', '--interval', 'soon'], /^portside: “soon” is no interval.*\n$/],
  ])('refuses %j on stderr with 2', async (words, message) => {
    const { code, out, err } = await runPortside(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
  });

  it('answers 1 when nothing matches', async () => {
    const { code, out } = await runPortside(['list', 'proc:no-such-program-anywhere']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('colours only when told, as it is read by a program here', async () => {
    const plain = await runPortside(['list', '--help']);
    expect(plain.out).not.toContain('\x1b');
    const coloured = await runPortside(['explain', '1/tcp'], { environment: { FORCE_COLOR: '1' } });
    expect(coloured.out).toContain('\x1b[1m1/tcp');
    const still = await runPortside(['explain', '1/tcp'], { environment: { FORCE_COLOR: '0' } });
    expect(still.out).not.toContain('\x1b');
  });

  it.runIf(onLinux)('says so when its answer cannot be written', async () => {
    const script = `"${process.execPath}" src-main/portside.ts list > /dev/full`;
    const child = spawn('sh', ['-c', script]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => (err += more));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(2);
    expect(err).toContain('ENOSPC');
  });
});

/**
 * Listens on the port, again and again until somebody has seen it open: a watch that started while
 * it was open already has nothing to tell.
 */
async function listenUntil(seen: Promise<unknown>, port: number): Promise<Server> {
  const seenNow = seen.then(() => true);
  for (;;) {
    const server = await listenOn(port);
    if (await Promise.race([seenNow, sleep(2000, false)])) return server;
    await closed(server);
    await sleep(1000);
  }
}

async function closed(server: Server): Promise<void> {
  await new Promise((resolve) => server.close(resolve));
}

async function listenOn(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
