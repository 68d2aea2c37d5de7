import { exec } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commandWatch } from '../../../src-main/readers/systeminformation/command-watch.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-watch-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** A pipeline that hangs once it has written the pid of its hanging part. */
function hang(name: string): Promise<string> {
  const file = join(directory, name);
  return run(`sh -c 'echo $$ > "${file}"; exec sleep 1000' | cat`);
}

async function run(command: string): Promise<string> {
  try {
    return (await promisify(exec)(command)).stdout;
  } catch {
    return 'ended';
  }
}

async function pidIn(name: string): Promise<number> {
  const file = join(directory, name);
  await vi.waitUntil(() => existsSync(file) && readFileSync(file, 'utf8').trim() !== '');
  return Number(readFileSync(file, 'utf8'));
}

function lives(pid: number): boolean {
  return existsSync(`/proc/${pid}`);
}

describe.runIf(process.platform === 'linux')('commandWatch', () => {
  it('leaves commands that answer alone', async () => {
    const watch = commandWatch();
    expect(await watch.run(() => run('echo answer | cat'))).toBe('answer\n');
    watch.end();
    expect(await watch.run(() => run('echo again'))).toBe('again\n');
  });

  it('ends all parts of a pipeline that hangs, and the question with them', async () => {
    const watch = commandWatch();
    const answer = watch.run(() => hang('one'));
    const pid = await pidIn('one');
    watch.end();
    await expect(answer).rejects.toThrow('ended before it answered');
    await vi.waitUntil(() => !lives(pid));
  });

  it('ends what the question would try next, and not what others run', async () => {
    const watch = commandWatch();
    const other = hang('other');
    const answer = watch.run(async () => {
      await hang('first');
      return hang('second');
    });
    await pidIn('first');
    const otherPid = await pidIn('other');
    watch.end();
    await expect(answer).rejects.toThrow('ended before it answered');
    expect(lives(otherPid)).toBe(true);
    process.kill(otherPid, 'SIGKILL');
    await other;
  });

  it('passes on what a question throws', async () => {
    const refuse = () => Promise.reject(new Error('refused'));
    await expect(commandWatch().run(refuse)).rejects.toThrow('refused');
  });
});
