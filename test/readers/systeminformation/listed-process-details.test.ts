import { describe, expect, it } from 'vitest';
import { detailsLookUp } from '../../../src-main/readers/systeminformation/listed-process-details.ts';
import type { ProcessEntry } from '../../../src-main/readers/systeminformation/parse-process-list.ts';

const entry: ProcessEntry = {
  pid: 7,
  parentPid: 1,
  name: 'node.exe',
  executable: 'C:\\node.exe',
  commandLine: 'node.exe app.js',
  user: null,
  startedAtMs: 5,
};

describe('detailsLookUp', () => {
  it('tells what the list does, and nothing more', async () => {
    const lookUp = detailsLookUp(
      () => Promise.resolve([entry]),
      () => 0,
    );
    expect(await lookUp(7)).toEqual({
      pid: 7,
      startedAtMs: 5,
      name: 'node.exe',
      executable: 'C:\\node.exe',
      commandLine: ['node.exe app.js'],
      workingDirectory: null,
      user: null,
      parentPid: 1,
      silence: 'untold',
    });
    expect(await lookUp(8)).toBeNull();
  });

  it('lists once for several questions, and again after a while', async () => {
    let nowMs = 0;
    let listed = 0;
    const lookUp = detailsLookUp(
      () => {
        listed += 1;
        return Promise.resolve([{ ...entry, commandLine: null }]);
      },
      () => nowMs,
    );
    await Promise.all([lookUp(7), lookUp(8)]);
    expect((await lookUp(7))?.commandLine).toBeNull();
    expect(listed).toBe(1);
    nowMs = 4000;
    await lookUp(7);
    expect(listed).toBe(2);
  });

  it('knows nothing when the list fails', async () => {
    const lookUp = detailsLookUp(
      () => Promise.reject(new Error('no')),
      () => 0,
    );
    expect(await lookUp(7)).toBeNull();
  });
});
