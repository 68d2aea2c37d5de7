import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SocketFacts } from '../../../src-main/core/socket/socket.ts';
import type { ProcFiles } from '../../../src-main/readers/procfs/proc-files.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import { socketTables } from '../../../src-main/readers/procfs/socket-tables.ts';
import type { Reader } from '../../../src-main/readers/reader.ts';
import { noBindings } from '../../support/no-bindings.ts';
import { fakeProc, type FakeProc } from '../../support/fake-proc.ts';

const captured = fileURLToPath(new URL('../../fixtures/procfs/net', import.meta.url));
const inodes = [64_278, 64_279, 64_280, 64_281, 64_282, 64_283, 64_284, 64_285];
const noNetworks = {
  read: () => [],
  namesSettled: () => Promise.resolve(),
  close: () => undefined,
};

/** Three processes that hold some of the captured sockets, two of them together. */
function machine(): FakeProc {
  const proc = fakeProc();
  proc.start(10, inodes);
  proc.start(11, inodes.slice(0, 3), { name: 'heir' });
  proc.start(12, [64_287, 64_288], { name: 'other' });
  return proc;
}

function readerOf(files: ProcFiles): Reader {
  const tables = socketTables(captured);
  const nothingElse = { networks: noNetworks, bindings: noBindings };
  return createProcfsReader({ tables, files, bootMs: 0, ownUserId: 0, ...nothingElse });
}

interface Disturbed {
  readonly files: ProcFiles;
  /** Lets it happen now if that question has not come yet. */
  settle(): void;
}

/** The same /proc, in which something happens right before the question number `at`. */
function disturbed(files: ProcFiles, at: number, happen: () => void): Disturbed {
  let asked = 0;
  const now = (): ProcFiles => {
    asked += 1;
    if (asked === at) happen();
    return files;
  };
  const settle = (): void => {
    if (asked < at) happen();
    asked = at;
  };
  return { files: filesOf(now), settle };
}

function filesOf(now: () => ProcFiles): ProcFiles {
  return {
    processIds: () => now().processIds(),
    descriptorDirectory: (pid) => now().descriptorDirectory(pid),
    descriptors: (pid) => now().descriptors(pid),
    socketInode: (pid, descriptor) => now().socketInode(pid, descriptor),
    stat: (pid) => now().stat(pid),
    executable: (pid) => now().executable(pid),
    commandLine: (pid) => now().commandLine(pid),
    workingDirectory: (pid) => now().workingDirectory(pid),
    userId: (pid) => now().userId(pid),
  };
}

function ownersByInode(sockets: readonly SocketFacts[]) {
  return sockets.map(({ inode, owners, ownerReason }) => ({ inode, owners, ownerReason }));
}

/** What may happen to a process of the machine at any moment. */
const happenings: Readonly<Record<string, (proc: FakeProc) => void>> = {
  ends: (proc) => void proc.processes.delete(10),
  'ends, and its pid is used again': (proc) => {
    proc.processes.delete(10);
    proc.start(10, [64_290], { name: 'successor' });
  },
  'is closed to us': (proc) => {
    for (const process of proc.processes.values()) process.denied = true;
  },
  starts: (proc) => void proc.start(13, [64_278, 64_291], { name: 'latecomer' }),
};

describe.each(Object.entries(happenings))('while a process %s', (_, happen) => {
  it('reads on, and knows the truth at the next reading, whenever it happens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 80 }), fc.boolean(), async (at, tellsCounts) => {
        const proc = machine();
        proc.tellsCounts = tellsCounts;
        const disturbance = disturbed(proc.files, at, () => happen(proc));
        const reader = readerOf(disturbance.files);
        for (let reading = 0; reading < 3; reading += 1) {
          const report = await reader.read();
          expect(report).toMatchObject({ outcome: 'read', complete: true });
          for (const { owners, ownerReason } of report.sockets) {
            expect(ownerReason === null).toBe(owners.length > 0);
            expect(owners.every(({ name }) => name !== '')).toBe(true);
          }
        }
        disturbance.settle();
        const next = await reader.read();
        reader.close();
        const newcomer = readerOf(proc.files);
        const fresh = await newcomer.read();
        newcomer.close();
        expect(ownersByInode(next.sockets)).toEqual(ownersByInode(fresh.sockets));
        expect(next.notes).toEqual(fresh.notes);
      }),
    );
  });
});
