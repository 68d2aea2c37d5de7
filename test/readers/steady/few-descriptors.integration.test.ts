import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { SeenListener } from './read-with-few-descriptors.ts';

const script = fileURLToPath(new URL('read-with-few-descriptors.ts', import.meta.url));

async function readWithFew(): Promise<{ pid: number; seen: readonly SeenListener[] }> {
  const line = 'ulimit -n 96; exec "$0" "$1"';
  const args = ['-c', line, process.execPath, script];
  const { stdout } = await promisify(execFile)('/bin/sh', args, { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as { pid: number; seen: readonly SeenListener[] };
}

describe.runIf(process.platform === 'linux')('a full descriptor table', () => {
  it('fails readings with a note that says so, never with a wrong table, until it is over', async () => {
    const { pid, seen } = await readWithFew();
    const failed = seen.filter(({ outcome }) => outcome === 'failed');
    expect(failed.length).toBeGreaterThan(0);
    for (const { free, notes, owners } of failed) {
      expect(free).not.toBeNull();
      expect(owners).toBeNull();
      expect(notes).toMatchObject([{ code: 'descriptors-exhausted', level: 'error' }]);
    }
    const read = seen.filter(({ outcome }) => outcome === 'read');
    expect(read.filter(({ free }) => free === null)).toHaveLength(17);
    for (const { owners } of read) expect(owners).toEqual([pid]);
  });
});
