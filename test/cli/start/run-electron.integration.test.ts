import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runElectron } from '../../../src-main/cli/start/run-electron.ts';

describe.skipIf(process.platform === 'win32')('runElectron', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portside-run-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** A stand-in for Electron's program: a shell script. */
  function run(script: string, ended = new AbortController().signal) {
    const program = join(folder, 'electron');
    writeFileSync(program, `#!/bin/sh\n${script}\n`);
    chmodSync(program, 0o755);
    return runElectron({ program, projectDirectory: '/pro ject', ended });
  }

  it('runs the project and answers its exit code', async () => {
    const words = join(folder, 'words');
    const end = await run(`printf '%s|' "$@" > '${words}'`);
    expect(end).toEqual({ exitCode: 0, failedAtStart: false, reason: 'code 0' });
    expect(readFileSync(words, 'utf8')).toBe('/pro ject|');
  });

  it('tells a program that could not come up', async () => {
    expect(await run('exit 127')).toMatchObject({
      exitCode: 127,
      failedAtStart: true,
      reason: 'code 127',
    });
  });

  it('tells a program that its sandbox ended', async () => {
    expect(await run('ulimit -c 0; kill -TRAP $$')).toMatchObject({
      failedAtStart: true,
      reason: 'SIGTRAP',
    });
  });

  it('tells a program that is not one', async () => {
    const end = await runElectron({
      program: join(folder, 'nowhere'),
      projectDirectory: folder,
      ended: new AbortController().signal,
    });
    expect(end).toMatchObject({ exitCode: 1, failedAtStart: true });
    expect(end.reason).toContain('ENOENT');
  });

  it('asks it to end when the user interrupts, which is no failure', async () => {
    const ended = new AbortController();
    const ready = join(folder, 'ready');
    const end = run(
      `trap 'exit 7' TERM; touch '${ready}'; while :; do sleep 0.05; done`,
      ended.signal,
    );
    await vi.waitFor(() => readFileSync(ready));
    ended.abort();
    expect(await end).toEqual({ exitCode: 7, failedAtStart: false, reason: 'code 7' });
  });
});
