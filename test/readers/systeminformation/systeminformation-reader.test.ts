import { mkdtempSync, rmSync, writeFileSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SystemInformation } from '../../../src-main/readers/systeminformation/library.ts';
import { createSysteminformationReader } from '../../../src-main/readers/systeminformation/systeminformation-reader.ts';

const probePort = 45_678;
let commands: string;
let openProbes: number;

beforeEach(() => {
  commands = mkdtempSync(join(tmpdir(), 'portside-commands-'));
  openProbes = 0;
  for (const name of ['netstat', 'netstat.exe']) {
    writeFileSync(join(commands, name), '');
    chmodSync(join(commands, name), 0o755);
  }
});
afterEach(() => rmSync(commands, { recursive: true }));

function rowOf(port: number, changes: object = {}) {
  return {
    protocol: 'tcp',
    localAddress: '127.0.0.1',
    localPort: String(port),
    peerAddress: '0.0.0.0',
    peerPort: '*',
    state: 'LISTEN',
    pid: 7,
    process: 'node',
    ...changes,
  };
}

interface Setting {
  readonly answers: readonly unknown[];
  readonly platform?: string;
  readonly processes?: unknown;
  readonly timeoutMs?: number;
  readonly path?: string;
}

function readerOf({
  answers,
  platform = 'linux',
  processes = { list: [] },
  timeoutMs = 1000,
  path,
}: Setting) {
  const calls: string[] = [];
  let asked = 0;
  const library: SystemInformation = {
    networkConnections: () => {
      calls.push('connections');
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
    },
    processes: () => {
      calls.push('processes');
      return Promise.resolve(processes);
    },
    dockerContainers: () => Promise.resolve([]),
    powerShellStart: () => void calls.push('shell'),
    powerShellRelease: () => void calls.push('release'),
  };
  const openProbe = () => {
    openProbes += 1;
    const close = () => {
      openProbes -= 1;
      return Promise.resolve();
    };
    return Promise.resolve({ port: probePort, close });
  };
  const reader = createSysteminformationReader({
    platform,
    library: () => Promise.resolve(library),
    openProbe,
    path: () => path ?? commands,
    timeoutMs,
    nowMs: () => 5000,
  });
  return { reader, calls };
}

describe('createSysteminformationReader', () => {
  it('reads sockets, and never claims to see all', async () => {
    const { reader } = readerOf({ answers: [[rowOf(3000)]] });
    const report = await reader.read();
    expect(report).toMatchObject({
      reader: 'systeminformation',
      outcome: 'read',
      complete: false,
      takenAtMs: 5000,
      notes: [],
    });
    expect(report.sockets).toMatchObject([{ local: { port: 3000 }, owners: [{ pid: 7 }] }]);
  });

  it('says which commands are missing, without asking', async () => {
    const { reader, calls } = readerOf({ answers: [[]], path: '/nowhere' });
    const report = await reader.read();
    expect(report).toMatchObject({ outcome: 'failed', sockets: [] });
    expect(report.notes).toEqual([
      { code: 'command-missing', level: 'warning', values: { commands: 'netstat, ss' } },
    ]);
    expect(calls).toEqual([]);
  });

  it('believes an empty table that stops being empty once we listen', async () => {
    const { reader } = readerOf({ answers: [[], [rowOf(probePort)]] });
    expect(await reader.read()).toMatchObject({ outcome: 'read', sockets: [], notes: [] });
    expect(openProbes).toBe(0);
  });

  it('does not show its own probe among others', async () => {
    const { reader } = readerOf({ answers: [[], [rowOf(probePort), rowOf(3000)]] });
    expect((await reader.read()).sockets).toMatchObject([{ local: { port: 3000 } }]);
  });

  it('takes an answer that stays empty for a failed command', async () => {
    const { reader } = readerOf({ answers: [[]] });
    const report = await reader.read();
    expect(report).toMatchObject({ outcome: 'failed' });
    expect(report.notes).toMatchObject([
      { code: 'systeminformation-failed', values: { reason: 'empty answer' } },
    ]);
    expect(openProbes).toBe(0);
  });

  it.each([undefined, null, 'text', {}])('takes %j for an empty answer', async (answer) => {
    const { reader } = readerOf({ answers: [answer] });
    expect((await reader.read()).notes).toMatchObject([{ code: 'systeminformation-failed' }]);
  });

  it('passes on why it failed', async () => {
    const { reader } = readerOf({ answers: [Object.assign(new Error('no'), { code: 'ENOMEM' })] });
    expect((await reader.read()).notes).toMatchObject([{ values: { reason: 'ENOMEM' } }]);
  });

  it('gives up on a command that hangs and does not start it a second time', async () => {
    let answer: (rows: unknown) => void = () => undefined;
    const hanging = new Promise((resolve) => {
      answer = resolve;
    });
    const { reader, calls } = readerOf({ answers: [hanging], timeoutMs: 20 });
    const note = { code: 'reader-timeout', values: { reader: 'systeminformation', seconds: 0 } };
    expect((await reader.read()).notes).toMatchObject([note]);
    expect((await reader.read()).notes).toMatchObject([note]);
    expect(calls).toEqual(['connections']);
    answer([rowOf(3000)]);
    await hanging;
    await new Promise(setImmediate);
    expect(calls).toEqual(['connections']);
    expect(await reader.read()).toMatchObject({ outcome: 'read' });
    expect(calls).toEqual(['connections', 'connections']);
  });

  it('counts rows it does not understand', async () => {
    const odd = rowOf(1, { localAddress: 'nonsense' });
    const { notes, sockets } = await readerOf({ answers: [[rowOf(3000), odd, 5]] }).reader.read();
    expect(sockets).toHaveLength(1);
    expect(notes).toMatchObject([{ code: 'rows-skipped', values: { rows: 2 } }]);
  });

  it('asks Windows for the names it lacks, through one shell that it gives back', async () => {
    const row = rowOf(3000, { peerPort: '0', process: '' });
    const processes = { list: [{ pid: 7, name: 'node.exe', started: '2026-11-20 22:00:00' }] };
    const { reader, calls } = readerOf({ answers: [[row]], platform: 'win32', processes });
    const report = await reader.read();
    expect(report.sockets).toMatchObject([{ owners: [{ pid: 7, name: 'node.exe' }] }]);
    expect(report.notes).toEqual([]);
    await reader.read();
    reader.close();
    expect(calls).toEqual(['connections', 'shell', 'processes', 'connections', 'release']);
  });

  it('does not take the pid of macOS rows in unknown states', async () => {
    const row = rowOf(3000, { protocol: 'tcp4', state: 'UNKNOWN', pid: 99, process: 'wrong' });
    const other = { ...row, peerAddress: '192.0.2.9', peerPort: '443' };
    const { reader } = readerOf({ answers: [[other]], platform: 'darwin' });
    expect((await reader.read()).sockets).toMatchObject([{ owners: [], ownerReason: 'unknown' }]);
  });
});
