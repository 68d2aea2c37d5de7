import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isAllowed } from '../../support/is-allowed.ts';
import { temporaryFolder } from './history-fixture.ts';

const program = fileURLToPath(new URL('keep-on-full-disk.ts', import.meta.url));
/** A mount namespace of the test's own; who is not root needs a user namespace for it as well. */
const namespace = ['--mount', ...(process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'])];
const mount = 'mount -t tmpfs -o size=1m tmpfs "$0"';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

/** The words after `unshare` that run a shell command on a file system of one megabyte. */
function onSmallDisk(path: string, command: string, ...words: readonly string[]) {
  return [...namespace, '/bin/sh', '-c', `${mount} && ${command}`, path, ...words];
}

const canMount = isAllowed('unshare', onSmallDisk(tmpdir(), 'true'));

test.runIf(canMount)(
  'a full disk loses nothing, is told once, and is over when there is room',
  () => {
    const words = onSmallDisk(folder.path, 'exec "$1" "$2" "$0"', process.execPath, program);
    const { stdout, stderr } = spawnSync('unshare', words, { encoding: 'utf8' });
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
  },
);
