import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askSs } from '../../../src-main/readers/procfs/ask-ss.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-ss-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** A command in place of ss. */
function commandOf(script: string): string {
  const path = join(directory, 'ss');
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform === 'win32')('askSs', () => {
  const ask = (script: string, mostBytes = 1000) =>
    askSs({ options: ['-H', 'a b'], mostBytes, command: commandOf(script) });

  it('gives the bytes that were printed for the options, in no language but C', async () => {
    const answer = await ask(String.raw`printf '%s|' "$@" "$LC_ALL"; printf '\377'`);
    expect([...answer.subarray(0, -1)].map((byte) => String.fromCharCode(byte)).join('')).toBe(
      '-H|a b|C|',
    );
    expect(answer.at(-1)).toBe(0xff);
  });

  it.each([
    ['fails after half an answer', 'echo half; exit 1'],
    ['is killed', 'echo half; kill -9 $$'],
    ['says too much', 'head -c 1001 /dev/zero'],
  ])('gives nothing when it %s', async (_, script) => {
    expect(await ask(script)).toHaveLength(0);
  });

  it('gives nothing where there is no such command', async () => {
    const missing = { options: [], mostBytes: 1000, command: join(directory, 'none') };
    expect(await askSs(missing)).toHaveLength(0);
  });
});
