import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProcFiles } from '../../../src-main/readers/procfs/proc-files.ts';
import { createProcfsReader } from '../../../src-main/readers/procfs/procfs-reader.ts';
import { socketTables } from '../../../src-main/readers/procfs/socket-tables.ts';
import { fakeProc, type FakeProc } from '../../support/fake-proc.ts';

const captured = fileURLToPath(new URL('../../fixtures/procfs/net', import.meta.url));
const noNetworks = {
  read: () => [],
  namesSettled: () => Promise.resolve(),
  close: () => undefined,
};

/** The same /proc, whose question number `at` finds no descriptor to look with. */
function runningOut(files: ProcFiles, at: number): ProcFiles {
  let asked = 0;
  const now = (): ProcFiles => {
    asked += 1;
    if (asked === at) throw Object.assign(new Error('too many open files'), { code: 'EMFILE' });
    return files;
  };
  return {
    ...files,
    processIds: () => now().processIds(),
    descriptors: (pid) => now().descriptors(pid),
    stat: (pid) => now().stat(pid),
    commandLine: (pid) => now().commandLine(pid),
  };
}

function readerOf(files: ProcFiles) {
  const tables = socketTables(captured);
  return createProcfsReader({ tables, files, bootMs: 0, ownUserId: 0, networks: noNetworks });
}

/** What changes between the first and the second reading. */
function change(proc: FakeProc): void {
  proc.processes.get(11)?.descriptors.set(9, 64_280);
  proc.processes.delete(12);
  proc.start(13, [64_287, 64_290]);
}

describe('descriptors that run out in the middle of a reading', () => {
  it('fail that reading and leave nothing wrong for the next', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 40 }), fc.boolean(), async (at, tellsCounts) => {
        const proc = fakeProc();
        proc.tellsCounts = tellsCounts;
        proc.start(10, [64_278, 64_279, 64_280]);
        proc.start(11, [64_278], { name: 'a-name-of-fifteen-bytes' });
        proc.start(12, [64_287]);
        const reader = readerOf(runningOut(proc.files, at));
        const reports = [await reader.read(), await reader.read()];
        change(proc);
        reports.push(await reader.read(), await reader.read());
        const failed = reports.filter(({ outcome }) => outcome === 'failed');
        expect(failed.length).toBeLessThanOrEqual(1);
        for (const { notes } of failed) {
          expect(notes).toMatchObject([{ code: 'descriptors-exhausted' }]);
        }
        for (let reading = 0; reading < 4; reading += 1) await reader.read();
        const { sockets } = await reader.read();
        const other = readerOf(proc.files);
        const fresh = await other.read();
        // Each keeps the tables open: a hundred of them would really run out.
        for (const { close } of [reader, other]) close();
        expect(sockets.map(({ inode, owners }) => [inode, owners])).toEqual(
          fresh.sockets.map(({ inode, owners }) => [inode, owners]),
        );
      }),
    );
  });
});
