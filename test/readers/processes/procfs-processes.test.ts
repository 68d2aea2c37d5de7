import { describe, expect, it } from 'vitest';
import {
  procfsProcesses,
  procfsProcessStart,
} from '../../../src-main/readers/processes/procfs-processes.ts';
import type { ProcFiles } from '../../../src-main/readers/procfs/proc-files.ts';
import { fakeProc } from '../../support/fake-proc.ts';

/** A /proc whose stat files say what they are told. */
function files(stats: Readonly<Record<number, string>>): ProcFiles {
  return {
    ...fakeProc().files,
    processIds: () => Object.keys(stats).map(Number),
    stat: (pid) => Buffer.from(stats[pid] ?? ''),
  };
}

const stat = (name: string, state: string, flags: number) =>
  `9 (${name}) ${state} 2 1 1 0 -1 ${flags} 0 0 0 0 0 0 0 0 20 0 1 0 300 0 0`;

describe('procfsProcesses', () => {
  it('tells threads of the kernel from programs that call themselves so', () => {
    const listed = procfsProcesses(
      files({ 8: stat('kworker/0:1', 'I', 0x0420_8060), 9: stat('kworker/0:1', 'S', 0x0040_0000) }),
    );
    expect(listed).toMatchObject([
      { pid: 8, parentPid: 2, isKernel: true },
      { pid: 9, parentPid: 2, isKernel: false },
    ]);
  });

  it('leaves out who has ended and is only not yet counted', () => {
    const gone = files({ 8: stat('dead', 'Z', 0), 9: stat('dead', 'X', 0) });
    expect(procfsProcesses(gone)).toEqual([]);
    expect(procfsProcessStart(8, gone)).toBe('gone');
  });

  it('tells when a process started, or that nobody can', () => {
    expect(procfsProcessStart(8, files({ 8: stat('up', 'S', 0) }))).toBeTypeOf('number');
    const noDescriptors: ProcFiles = {
      ...fakeProc().files,
      stat: () => {
        throw new Error('EMFILE');
      },
    };
    expect(procfsProcessStart(8, noDescriptors)).toBe('unknown');
  });
});
