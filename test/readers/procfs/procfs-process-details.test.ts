import { describe, expect, it } from 'vitest';
import { procfsProcessDetails } from '../../../src-main/readers/procfs/procfs-process-details.ts';
import { fakeProc } from '../../support/fake-proc.ts';

describe('procfsProcessDetails', () => {
  it('tells all that /proc does', () => {
    const proc = fakeProc();
    const changes = { name: 'node', executable: '/usr/bin/node', startTicks: 50, userId: 1000 };
    proc.start(7, [], { ...changes, parentPid: 3 });
    const nameOfUser = (userId: number) => `user ${userId}`;
    expect(procfsProcessDetails(7, { files: proc.files, bootMs: 1000, nameOfUser })).toEqual({
      pid: 7,
      name: 'node',
      startedAtMs: 1500,
      executable: '/usr/bin/node',
      commandLine: ['cmd', '--of', '7'],
      workingDirectory: '/srv',
      user: 'user 1000',
      parentPid: 3,
      silence: 'forbidden',
    });
  });

  it('leaves out what is not permitted', () => {
    const proc = fakeProc();
    proc.start(7, []);
    const nothing = () => null;
    const files = {
      ...proc.files,
      commandLine: nothing,
      workingDirectory: nothing,
      userId: nothing,
    };
    expect(procfsProcessDetails(7, { files, bootMs: null })).toMatchObject({
      startedAtMs: null,
      executable: null,
      commandLine: null,
      workingDirectory: null,
      user: null,
      silence: 'forbidden',
    });
  });

  it.each([
    ['a thread of the kernel', 'S', 0x0020_0040, 'kernel'],
    ['a process that has ended', 'Z', 0, 'ended'],
  ])('knows %s, of which there is less to tell', (_what, state, flags, silence) => {
    const proc = fakeProc();
    proc.start(7, [], { parentPid: 2 });
    const fields = [state, 2, 0, 0, 0, -1, flags, ...Array<number>(12).fill(0), 50, 0];
    const files = {
      ...proc.files,
      stat: () => Buffer.from(`7 (kworker/0:1) ${fields.join(' ')}`),
    };
    expect(procfsProcessDetails(7, { files, bootMs: 0 })).toMatchObject({ parentPid: 2, silence });
  });

  it('knows nothing of a process that is gone', () => {
    expect(procfsProcessDetails(7, { files: fakeProc().files, bootMs: 0 })).toBeNull();
  });
});
