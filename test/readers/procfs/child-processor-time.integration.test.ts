import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { childProcessorMs } from '../../../src-main/readers/procfs/child-processor-time.ts';

describe.runIf(process.platform === 'linux')('childProcessorMs', () => {
  it('grows by what a child took', () => {
    const before = childProcessorMs() ?? 0;
    spawnSync(process.execPath, ['-e', 'const end = Date.now() + 200; while (Date.now() < end);']);
    expect(childProcessorMs()).toBeGreaterThan(before + 20);
  });
});

describe.runIf(process.platform !== 'linux')('childProcessorMs elsewhere', () => {
  it('is not told', () => {
    expect(childProcessorMs()).toBeNull();
  });
});
