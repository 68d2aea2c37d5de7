import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { Monitor } from '../../../src-main/monitor/monitor.ts';
import { startMonitor } from '../../../src-main/monitor/start-monitor.ts';
import { isRunning } from '../../../src-main/readers/processes/process-start.ts';
import { saidBy, startProgram, type ChildProgram } from '../../support/child-program.ts';
import { followEndings } from '../../support/followed-endings.ts';

const listen = `const server = net.createServer(() => 0).listen(0, '127.0.0.1');
  await once(server, 'listening');`;
const listener = `${listen} ready({ port: server.address().port });`;
const stubborn = `process.on('SIGTERM', () => 0); ${listener}`;
/** Starts a listener, and another on the same port whenever that ends. */
const supervisor = `
  const { spawn } = require('node:child_process');
  const script = 'const s = require("node:net").createServer().listen(+process.argv[1], "127.0.0.1", () => console.log(s.address().port));';
  const start = (port) => {
    const child = spawn(process.execPath, ['-e', script, String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
    child.once('exit', () => start(bound));
    return child;
  };
  let bound = 0;
  const first = start(0);
  const [data] = await once(first.stdout, 'data');
  bound = Number(data);
  ready({ port: bound, child: first.pid });`;

describe.runIf(process.platform === 'linux')('ending real processes', () => {
  let monitor: Monitor;
  beforeEach(async () => {
    monitor = startMonitor({ intervalMs: 250 });
    await monitor.firstReading();
  });
  afterEach(() => monitor.stop());

  async function start(script: string): Promise<ChildProgram> {
    const program = await startProgram(script);
    onTestFinished(() => program.stop());
    return program;
  }

  /** Waits until the table has this many sockets on a port. */
  async function seen(port: number, count: number): Promise<void> {
    const isThere = (): boolean =>
      monitor.snapshot().sockets.filter(({ local }) => local.port === port).length >= count;
    await new Promise<void>((resolve) => {
      const stop = monitor.onStatus(() => {
        if (!isThere()) return;
        stop();
        resolve();
      });
    });
  }

  it('shows what would be cut off, asks politely and says when it is over', async () => {
    const program = await start(listener);
    const port = saidBy(program, 'port');
    const client = connect(port, '127.0.0.1');
    onTestFinished(() => void client.destroy());
    client.on('error', () => undefined);
    await once(client, 'connect');
    await seen(port, 2);
    const { preview, end, until, told } = followEndings(monitor);
    const before = await preview(program.pid);
    expect(before).toMatchObject({ refusal: null, command: null, children: [], origin: null });
    expect(before.alone.ports).toEqual([{ protocol: 'tcp', port, network: '', heldBy: [] }]);
    expect(before.alone.cutOff).toMatchObject([
      { role: 'accepted', port, process: { pid: process.pid }, count: 1 },
    ]);
    expect(await end(before)).toMatchObject({ outcome: 'signalled' });
    const over = await until(({ phase }) => phase === 'ended');
    expect(over).toMatchObject({ pid: program.pid, running: [], successor: null });
    expect(told.every(({ phase }) => phase === 'asked' || phase === 'ended')).toBe(true);
    expect(isRunning(before)).toBe(false);
  });

  it('offers force for who ignores the polite signal, and uses it', async () => {
    const program = await start(stubborn);
    const { preview, end, until } = followEndings(monitor);
    const before = await preview(program.pid);
    await end(before);
    const ignored = await until(({ phase }) => phase === 'ignored');
    expect(ignored.running).toMatchObject([{ pid: program.pid }]);
    expect(ignored.startAgainId).toBeNull();
    expect(await end(before, { force: true })).toMatchObject({ outcome: 'signalled' });
    await until(({ phase }) => phase === 'ended');
    expect(isRunning(before)).toBe(false);
  });

  it('says that it came back, and with which pid', async () => {
    const program = await start(supervisor);
    const port = saidBy(program, 'port');
    await seen(port, 1);
    const { preview, end, until } = followEndings(monitor);
    const child = saidBy(program, 'child');
    await end(await preview(child));
    const { successor } = await until((ending) => ending.successor !== null);
    expect(successor).toMatchObject({ kind: 'back', port });
    expect(successor?.pid).not.toBe(child);
    expect(readFileSync(`/proc/${successor?.pid ?? 0}/stat`, 'utf8')).toContain(` ${program.pid} `);
    // The supervisor goes first, or it would start another.
    const whole = await preview(program.pid);
    expect(whole.children.map(({ pid }) => pid)).toEqual([successor?.pid]);
    await end(whole, { withChildren: true });
    await until(({ pid, phase }) => pid === program.pid && phase === 'ended');
    expect(whole.children.some((one) => isRunning(one))).toBe(false);
  });

  it('leaves children alone unless they are named', async () => {
    const program = await start(supervisor);
    const child = saidBy(program, 'child');
    const { preview, end, until } = followEndings(monitor);
    await end(await preview(program.pid));
    await until(({ phase }) => phase === 'ended');
    expect(process.kill(child, 0)).toBe(true);
    await end(await preview(child));
    await until(({ pid, phase }) => pid === child && phase === 'ended');
  });

  it('signals nobody when the start time is another, as after a pid was used again', async () => {
    const program = await start(listener);
    const { preview, end, endings } = followEndings(monitor);
    const before = await preview(program.pid);
    const earlier = { ...before, startedAtMs: before.startedAtMs - 60_000 };
    expect(await end(earlier)).toEqual({ outcome: 'refused', refusal: 'reused', command: null });
    const question = { pid: program.pid, startedAtMs: earlier.startedAtMs };
    expect(await endings.handlers['process.previewEnd'](question)).toEqual({
      outcome: 'refused',
      refusal: 'reused',
    });
    expect(process.kill(program.pid, 0)).toBe(true);
  });

  it('does not end a child that the preview did not show', async () => {
    const program = await start(listener);
    const stranger = await start(listener);
    const { preview, end, until } = followEndings(monitor);
    const [before, other] = [await preview(program.pid), await preview(stranger.pid)];
    const { pid, startedAtMs } = other;
    const forged = { ...before, children: [{ pid, startedAtMs, name: 'stranger' }] };
    await end(forged, { withChildren: true });
    expect((await until(({ phase }) => phase === 'ended')).pid).toBe(program.pid);
    expect(isRunning(other)).toBe(true);
  });

  it('refuses the first process, itself, whoever it runs in and whoever is gone', async () => {
    const { preview, end, endings } = followEndings(monitor);
    const refusalOf = async (pid: number) => {
      const before = await preview(pid);
      const answer = await end(before);
      expect(answer).toMatchObject({ outcome: 'refused', refusal: before.refusal });
      return before.refusal;
    };
    expect(await refusalOf(1)).toBe('system');
    expect(await refusalOf(process.pid)).toBe('self');
    expect(await refusalOf(process.ppid)).toBe(process.ppid === 1 ? 'system' : 'ancestor');
    const gone = { pid: 2 ** 22 + 1, startedAtMs: null };
    expect(await endings.handlers['process.previewEnd'](gone)).toMatchObject({ refusal: 'gone' });
    const zero = { pid: 0, startedAtMs: 0, force: true, children: [] };
    expect(await endings.handlers['process.end'](zero)).toMatchObject({ outcome: 'refused' });
  });

  it('starts it again as it was, once', async () => {
    const environment = { ...process.env, PORTSIDE_TEST_MARK: 'a b=c' };
    const sleeper = spawn('sleep', ['86'], { cwd: tmpdir(), env: environment, stdio: 'ignore' });
    onTestFinished(() => void sleeper.kill('SIGKILL'));
    await once(sleeper, 'spawn');
    const { preview, end, until, endings } = followEndings(monitor);
    const before = await preview(sleeper.pid ?? 0);
    expect(before.startAgain).toEqual({ possible: true, environment: 'restored' });
    await end(before);
    const { startAgainId } = await until(({ phase }) => phase === 'ended');
    const wish = { id: startAgainId ?? '' };
    const answer = await endings.handlers['process.startAgain'](wish);
    const pid = answer.outcome === 'started' ? answer.pid : 0;
    onTestFinished(() => void process.kill(pid, 'SIGKILL'));
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).toBe('sleep\0' + '86\0');
    expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).toContain('PORTSIDE_TEST_MARK=a b=c\0');
    expect(await realpath(`/proc/${pid}/cwd`)).toBe(await realpath(tmpdir()));
    expect(await endings.handlers['process.startAgain'](wish)).toEqual({ outcome: 'unknown' });
  });
});
