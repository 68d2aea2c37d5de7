import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAllowed } from './is-allowed.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portside-allowed-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A command that writes down each time it is asked, and answers in the words of `script`. */
function command(script: string): { readonly path: string; readonly asked: () => number } {
  const path = join(folder, 'command');
  const log = join(folder, 'log');
  writeFileSync(path, `#!/bin/sh\necho x >> '${log}'\ntimes=$(grep -c x '${log}')\n${script}\n`);
  chmodSync(path, 0o755);
  const asked = () => (existsSync(log) ? readFileSync(log, 'utf8').length / 2 : 0);
  return { path, asked };
}

describe.skipIf(process.platform === 'win32')('isAllowed', () => {
  it('is true when the command succeeds, and asks once', () => {
    const { path, asked } = command('exit 0');
    expect(isAllowed(path, [])).toBe(true);
    expect(asked()).toBe(1);
  });

  it.each([
    'unshare: unshare failed: Operation not permitted',
    'mount: /tmp/x: permission denied.',
    'nsenter: cannot open /proc/self/ns/net: No such file or directory',
  ])('is false when it is refused, and asks once: %s', (reason) => {
    const { path, asked } = command(`echo '${reason}' >&2; exit 1`);
    expect(isAllowed(path, [])).toBe(false);
    expect(asked()).toBe(1);
  });

  it.each([
    'sh: 0: Cannot fork: Resource temporarily unavailable',
    'unshare: unshare failed: Cannot allocate memory',
  ])('asks again while the machine is busy: %s', (reason) => {
    const { path, asked } = command(`[ $times -ge 3 ] || { echo '${reason}' >&2; exit 1; }`);
    expect(isAllowed(path, [])).toBe(true);
    expect(asked()).toBe(3);
  });

  it('asks again when the command was killed', () => {
    const { path, asked } = command('[ $times -ge 2 ] || kill -KILL $$');
    expect(isAllowed(path, [])).toBe(true);
    expect(asked()).toBe(2);
  });

  it('is false where there is no such command', () => {
    expect(isAllowed(join(folder, 'nowhere'), [])).toBe(false);
  });
});
