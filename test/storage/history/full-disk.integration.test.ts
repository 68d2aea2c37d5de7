import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from './history-fixture.ts';

const program = fileURLToPath(new URL('keep-on-full-disk.ts', import.meta.url));
/** A mount namespace of the test's own; who is not root needs a user namespace for it as well. */
const namespace = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])];
const mount = 'mount -t tmpfs -o size=1m tmpfs "$0"';

let folder = temporaryFolder();
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** Runs a shell command on a file system of one megabyte, mounted in the folder. */
function onSmallDisk(command: string, ...words: readonly string[]) {
  const script = `${mount} && ${command}`;
  const all = [...namespace, '/bin/sh', '-c', script, folder.path, ...words];
  return spawnSync('unshare', all, { encoding: 'utf8' });
}

test('a full disk loses nothing, is told once, and is over when there is room', (context) => {
  const allowed = onSmallDisk('true');
  context.skip(allowed.status !== 0, `no file system can be mounted: ${allowed.stderr}`);
  const { stdout, stderr } = onSmallDisk('exec "$1" "$2" "$0"', process.execPath, program);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    told: [
      'recording',
      'failing history.diskFull',
      'recording',
      // Started anew on a disk that is full.
      'failing history.diskFull',
      'recording',
    ],
    wrongAfterFull: 0,
    wrongAfterStart: 0,
  });
});
