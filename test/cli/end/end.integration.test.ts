import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { saidBy, startProgram } from '../../support/child-program.ts';
import { ownPort } from '../../support/own-port.ts';
import { runPortside } from '../../support/run-portside.ts';

const dataDirectory = mkdtempSync(join(tmpdir(), 'portside-end-'));
const environment = { PORTSIDE_DATA: dataDirectory };
const isRoot = process.platform === 'linux' && process.geteuid?.() === 0;
const program = fileURLToPath(new URL('../../../src-main/portside.ts', import.meta.url));

afterAll(() => {
  rmSync(dataDirectory, { recursive: true, force: true });
});

async function started(script: string) {
  const running = await startProgram(script);
  onTestFinished(() => running.stop());
  return running;
}

const listening = `
  const server = net.createServer().listen(0, '127.0.0.1'); await once(server, 'listening');
  ready({ port: server.address().port });
`;

function end(...words: readonly string[]) {
  return runPortside(['end', ...words], { environment });
}

/** A zombie has ended; that its parent did not ask for its exit code yet changes nothing. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' });
  return /^[^Z]/.test(stdout);
}

describe('portside end', () => {
  it('only shows with --dry-run, and ends nothing that nobody agreed to', async () => {
    const server = await started(listening);
    const port = String(saidBy(server, 'port'));
    const shown = await end(port, '--dry-run');
    expect(shown).toMatchObject({ code: 0, err: '' });
    expect(shown.out).toMatch(new RegExp(`^node ${server.pid}\\n`));
    expect(shown.out).toContain(`Will close       TCP ${port}`);
    const unanswered = await end(port);
    expect(unanswered.code).toBe(2);
    expect(unanswered.err).toContain('Add --yes');
    expect(isRunning(server.pid)).toBe(true);
  });

  it('ends politely who waits on a port, and then nobody does', async () => {
    const server = await started(listening);
    const port = `${saidBy(server, 'port')}/tcp`;
    expect(await end(port, '-y')).toMatchObject({ code: 0, err: '' });
    expect(isRunning(server.pid)).toBe(false);
    const again = await end(port, '--yes');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/^portside: Nobody waits on port /);
  });

  it('forces who ignores the polite signal only where that is wished', async () => {
    const stubborn = await started(`process.on('SIGTERM', () => undefined); ${listening}`);
    const target = `pid:${stubborn.pid}`;
    const polite = await end(target, '--yes');
    expect(polite.code).toBe(1);
    expect(polite.err).toContain('ignored the polite signal');
    expect(polite.err).toContain('Use --force');
    expect(isRunning(stubborn.pid)).toBe(true);
    const forced = await end(target, '--yes', '--force', '--format', 'json');
    expect(forced.code).toBe(0);
    expect(JSON.parse(forced.out)).toMatchObject({ outcome: 'ended', process: { name: 'node' } });
  });

  it('says who took the port again, which is no success', async () => {
    const server = `require("node:net").createServer().listen(Number(process.env.PORT), "127.0.0.1")`;
    const PORT = String(await ownPort());
    const loop = spawn('sh', ['-c', `while :; do "$NODE" -e '${server}'; done`], {
      env: { ...process.env, PORT, NODE: process.execPath },
      detached: true,
      stdio: 'ignore',
    });
    onTestFinished(() => void process.kill(-(loop.pid ?? 0), 'SIGKILL'));
    let ended = await end(PORT, '--yes');
    // On a busy machine the loop may need longer to start it again than the command looks.
    while (ended.code === 0 || ended.err.includes('Nobody waits')) ended = await end(PORT, '--yes');
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(new RegExp(`^It came back: node with pid \\d+ has port ${PORT} now`));
    expect(ended.err).toContain(`“portside end pid:${String(loop.pid)} --children” ends both.`);
  });

  it('lists several that hold one port, ends none of them, and all when the parent is named', async () => {
    const parent = await started(`
      const { spawn } = require('node:child_process');
      const server = net.createServer().listen(0, '127.0.0.1'); await once(server, 'listening');
      const child = spawn('sleep', ['600'], { stdio: ['ignore', 'ignore', 'ignore', server._handle.fd] });
      await once(child, 'spawn');
      ready({ port: server.address().port, child: child.pid });
    `);
    const child = saidBy(parent, 'child');
    onTestFinished(() => void spawnSync('kill', ['-KILL', String(child)]));
    const port = String(saidBy(parent, 'port'));
    const several = await end(port, '--yes');
    expect(several).toMatchObject({ code: 2, out: '' });
    expect(several.err).toContain('parent of one of the others');
    expect(several.err).toContain(`Say which one, for example “portside end pid:${parent.pid}”`);
    expect([parent.pid, child].map(isRunning)).toEqual([true, true]);
    expect((await end(`pid:${parent.pid}`, '--children', '-y')).code).toBe(0);
    expect([parent.pid, child].map(isRunning)).toEqual([false, false]);
  });

  it('refuses the first process, its own ancestors and nobody', async () => {
    const first = await end('pid:1', '--yes');
    expect(first).toMatchObject({ code: 1 });
    expect(first.err).toContain('The machine cannot run without it');
    const shell = await end(`pid:${process.pid}`, '--yes', '--force');
    expect(shell.code).toBe(1);
    expect(shell.err).toContain('Portside runs inside of it');
    expect((await end('pid:4294967295', '-y')).err).toContain('No process has the pid');
    expect((await end()).code).toBe(2);
  });

  it.runIf(isRoot)('tells who lacks the permission what to run instead', async () => {
    const server = await started(listening);
    const words = ['--reuid=65534', '--regid=65534', '--clear-groups', process.execPath, program];
    const asNobody = (...more: string[]) =>
      spawnSync('setpriv', [...words, 'end', '--yes', ...more], {
        env: { ...process.env, LC_ALL: 'C.UTF-8', PORTSIDE_DATA: join(dataDirectory, 'nobody') },
        encoding: 'utf8',
      });
    const byPid = asNobody(`pid:${server.pid}`);
    expect(byPid).toMatchObject({ status: 1 });
    expect(byPid.stderr).toContain(`Run this instead:\n  sudo kill ${server.pid}`);
    const port = String(saidBy(server, 'port'));
    const byPort = asNobody(port);
    expect(byPort.status).toBe(1);
    expect(byPort.stderr).toContain(`“sudo portside end ${port}”`);
    expect(isRunning(server.pid)).toBe(true);
  });
});
