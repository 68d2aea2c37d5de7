import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { revealExecutable } from '../../../src-main/host/requests/reveal-executable.ts';

const linux = process.platform === 'linux';
const cleanUp: (() => void)[] = [];

afterEach(() => {
  for (const clean of cleanUp.splice(0).toReversed()) clean();
});

/** A process whose program is a file of its own, in a folder with a blank in its name. */
async function ownProgram(): Promise<{ child: ChildProcess; pid: number; path: string }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portside reveal-')));
  cleanUp.push(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, process.platform === 'win32' ? 'my app.exe' : 'my app');
  copyFileSync(process.execPath, path);
  const child = spawn(path, ['-e', 'process.stdin.resume()'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  cleanUp.push(() => child.kill('SIGKILL'));
  await once(child, 'spawn');
  return { child, pid: child.pid ?? 0, path };
}

describe('revealExecutable', () => {
  it('shows the file from which a process runs', async () => {
    const { pid, path } = await ownProgram();
    const shown: string[] = [];
    const outcome = await revealExecutable({ pid, startedAtMs: null }, (file) => shown.push(file));
    expect(outcome).toEqual({ outcome: 'shown' });
    expect(shown).toEqual([path]);
  });

  it('tells the path where nothing can be shown', async () => {
    const { pid, path } = await ownProgram();
    expect(await revealExecutable({ pid, startedAtMs: null }, undefined)).toEqual({
      outcome: 'path',
      path,
    });
  });

  it('shows nothing of a process that has ended or whose pid is another’s', async () => {
    const { child, pid } = await ownProgram();
    const shown: string[] = [];
    const reveal = (startedAtMs: number | null) =>
      revealExecutable({ pid, startedAtMs }, (file) => shown.push(file));
    expect(await reveal(1)).toEqual({ outcome: 'gone' });
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    expect(await reveal(null)).toEqual({ outcome: 'gone' });
    expect(shown).toEqual([]);
  });

  it.runIf(linux)('takes no other file in the same place for the program', async () => {
    const { pid, path } = await ownProgram();
    const shown: string[] = [];
    const reveal = () =>
      revealExecutable({ pid, startedAtMs: null }, (file) => void shown.push(file));
    rmSync(path);
    expect(await reveal()).toEqual({ outcome: 'moved', path });
    writeFileSync(path, 'another program');
    expect(await reveal()).toEqual({ outcome: 'moved', path });
    expect(shown).toEqual([]);
  });

  it.runIf(linux)('says so where the system does not tell', async () => {
    const kernelThread = { pid: 2, startedAtMs: null };
    const outcome = await revealExecutable(kernelThread, undefined);
    expect(['hidden', 'gone']).toContain(outcome.outcome);
  });
});
