import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSameStart, readProcessDetails } from '../../src-main/readers/process-details.ts';

describe('isSameStart', () => {
  it('allows for what measuring gets wrong', () => {
    expect(isSameStart(10_000, 12_000)).toBe(true);
    expect(isSameStart(10_000, 20_000)).toBe(false);
  });

  it('cannot contradict what is not known', () => {
    expect(isSameStart(null, 5)).toBe(true);
    expect(isSameStart(5, null)).toBe(true);
  });
});

describe('readProcessDetails', () => {
  it('knows this process', async () => {
    const details = await readProcessDetails(process.pid, null);
    expect(details).toMatchObject({ pid: process.pid, parentPid: process.ppid });
    expect(
      Math.abs((details?.startedAtMs ?? 0) - (Date.now() - process.uptime() * 1000)),
    ).toBeLessThan(5000);
  });

  it.runIf(process.platform === 'linux')('knows a child in full', async () => {
    const script = 'setInterval(() => 0, 1000); console.log("up")';
    const child = spawn(process.execPath, ['-e', script], { cwd: '/', stdio: 'pipe' });
    await once(child.stdout, 'data');
    const details = await readProcessDetails(child.pid ?? 0, null);
    child.kill();
    await once(child, 'exit');
    expect(details).toMatchObject({
      name: basename(process.execPath),
      executable: process.execPath,
      commandLine: [process.execPath, '-e', script],
      workingDirectory: '/',
      user: userInfo().username,
      parentPid: process.pid,
    });
    expect(await readProcessDetails(child.pid ?? 0, null)).toBeNull();
  });

  it.runIf(process.platform === 'linux')('names the project a process works on', async () => {
    const details = await readProcessDetails(process.pid, null);
    expect(details?.workingDirectory).toBe(process.cwd());
    expect(details?.projectName).toBe('portside');
  });

  it('does not take another process for the one that had the pid', async () => {
    const details = await readProcessDetails(process.pid, null);
    const startedAtMs = details?.startedAtMs ?? 0;
    expect(await readProcessDetails(process.pid, startedAtMs)).not.toBeNull();
    expect(await readProcessDetails(process.pid, startedAtMs - 60_000)).toBeNull();
  });

  it('knows nothing of a pid that nobody has', async () => {
    expect(await readProcessDetails(2 ** 30, null)).toBeNull();
  });
});
