import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installElectron } from '../../../src-main/cli/start/install-electron.ts';

describe('installElectron', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portside-install-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  function install(script: string, limitMs: number, ended: AbortSignal = neverAborted()) {
    const path = join(folder, 'install.cjs');
    writeFileSync(path, script);
    return installElectron({ script: path, limitMs, ended });
  }

  it('runs the script with this Node', async () => {
    const done = join(folder, 'done');
    const script = `require('fs').writeFileSync(${JSON.stringify(done)}, process.version)`;
    expect(await install(script, 60_000)).toBe(true);
    expect(existsSync(done)).toBe(true);
  });

  it('fails when the script fails, as it does when the network refuses', async () => {
    expect(await install('process.exit(1)', 60_000)).toBe(false);
  });

  it('gives up when the time is over', async () => {
    expect(await install('setTimeout(() => {}, 600000)', 200)).toBe(false);
  });

  it('gives up when interrupted', async () => {
    expect(await install('setTimeout(() => {}, 600000)', 60_000, AbortSignal.abort())).toBe(false);
  });

  it('fails where there is no script', async () => {
    const script = join(folder, 'nowhere.js');
    expect(await installElectron({ script, limitMs: 60_000, ended: neverAborted() })).toBe(false);
  });
});

function neverAborted(): AbortSignal {
  return new AbortController().signal;
}
