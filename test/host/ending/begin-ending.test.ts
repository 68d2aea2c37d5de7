import { describe, expect, it } from 'vitest';
import { beginEnding } from '../../../src-main/host/ending/begin-ending.ts';
import { createKeptCommands } from '../../../src-main/host/ending/kept-commands.ts';
import { fakeProcesses } from '../../support/fake-processes.ts';

const child = { pid: 11, startedAtMs: 1_000_000 };
const wish: Parameters<typeof beginEnding>[0] = {
  pid: 10,
  startedAtMs: 1_000_000,
  force: false,
  children: [],
};

function stage() {
  const processes = fakeProcesses();
  const around = { system: processes.system, sockets: [], ownPids: [99] };
  const commands = createKeptCommands();
  const begin = (changes: Partial<typeof wish> = {}) =>
    beginEnding({ ...wish, ...changes }, around, commands);
  return { ...processes, commands, begin };
}

describe('beginEnding', () => {
  it('asks the process, then the children that are to go with it', async () => {
    const { signals, begin } = stage();
    const start = await begin({ children: [child] });
    expect(start).toMatchObject({ deaf: false, forced: false });
    expect('targets' in start && start.targets.map(({ pid }) => pid)).toEqual([10, 11]);
    expect(signals).toEqual(['politely 10', 'politely 11']);
  });

  it('keeps how it was started, for once', async () => {
    const { commands, begin } = stage();
    const start = await begin();
    const id = 'startAgainId' in start ? start.startAgainId : null;
    expect(commands.take(id ?? '')).toMatchObject({
      program: '/usr/bin/node',
      environment: { HOME: '/home/ada' },
    });
  });

  it('signals nobody when the pid belongs to another by now', async () => {
    const { running, signals, begin } = stage();
    running.set(10, 2_000_000);
    expect(await begin()).toEqual({ refusal: 'reused' });
    expect(signals).toEqual([]);
  });

  it('says why it could not signal, and keeps no command then', async () => {
    const { outcomes, begin } = stage();
    outcomes.set(10, 'not-permitted');
    expect(await begin()).toEqual({ refusal: 'not-permitted' });
  });

  it('knows who can only be forced', async () => {
    const { outcomes, begin } = stage();
    outcomes.set(10, 'needs-force');
    expect(await begin()).toMatchObject({ deaf: true });
    outcomes.clear();
    expect(await begin({ force: true })).toMatchObject({ deaf: false, forced: true });
  });
});
