import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  descendantsOf,
  endCommand,
} from '../../../src-main/readers/systeminformation/end-command.ts';
import { fakeProc } from '../../support/fake-proc.ts';

describe('descendantsOf', () => {
  it('finds children and their children, and nobody else', () => {
    const proc = fakeProc();
    proc.start(10, []);
    for (const [pid, parentPid] of [
      [11, 10],
      [12, 11],
      [13, 12],
      [14, 10],
      [15, 1],
    ] as const) {
      proc.start(pid, [], { parentPid });
    }
    expect([...descendantsOf(10, proc.files)].sort()).toEqual([11, 12, 13, 14]);
    expect([...descendantsOf(15, proc.files)]).toEqual([]);
  });

  it('comes to an end where pids were used again while they were read', () => {
    const proc = fakeProc();
    proc.start(11, [], { parentPid: 12 });
    proc.start(12, [], { parentPid: 11 });
    expect([...descendantsOf(11, proc.files)].sort()).toEqual([11, 12]);
  });

  it('finds nobody where there is no /proc', () => {
    const files = {
      ...fakeProc().files,
      processIds: () => {
        throw new Error('ENOENT');
      },
    };
    expect([...descendantsOf(10, files)]).toEqual([]);
  });
});

describe('endCommand', () => {
  it('ends a command at once, and leaves one that ended alone', async () => {
    const command = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(command, 'spawn');
    endCommand(command);
    await once(command, 'close');
    expect(command.signalCode).toBe('SIGKILL');
    endCommand(command);
    expect(command.signalCode).toBe('SIGKILL');
  });

  it.runIf(process.platform === 'linux')('ends a shell that goes on after its tools', async () => {
    const pids = join(mkdtempSync(join(tmpdir(), 'portside-tools-')), 'pids');
    onTestFinished(() => rmSync(dirname(pids), { recursive: true }));
    const tool = `sh -c 'echo $$ >> "${pids}"; exec sleep 1000'`;
    const command = spawn('sh', ['-c', `while :; do ${tool}; done`]);
    const started = () => (existsSync(pids) ? readFileSync(pids, 'utf8').split('\n') : []);
    await vi.waitUntil(() => started().length > 1);
    endCommand(command);
    await once(command, 'close');
    expect(command.signalCode).toBe('SIGKILL');
    const tools = started().filter((pid) => pid !== '');
    await vi.waitUntil(() => tools.every((pid) => !existsSync(`/proc/${pid}`)));
  });

  it('passes over a command that could not be started', async () => {
    const command = spawn('/nowhere/at-all');
    await once(command, 'error');
    expect(() => endCommand(command)).not.toThrow();
  });
});
