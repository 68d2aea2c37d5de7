import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linkCommand } from '../../../build/scripts/link-command.ts';

describe('linkCommand', () => {
  let project = '';
  const inBin = (name: string) => join(project, 'node_modules', '.bin', name);

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'portside link '));
    mkdirSync(join(project, 'dist', 'main'), { recursive: true });
    const program = join(project, 'dist', 'main', 'portside.js');
    writeFileSync(program, '#!/usr/bin/env node\nconsole.log(process.argv.slice(2).join("|"));\n');
    chmodSync(program, 0o755);
  });
  afterEach(() => {
    rmSync(project, { recursive: true, force: true });
  });

  it.skipIf(process.platform === 'win32')('links a command that runs', async () => {
    await linkCommand(project, 'linux');
    expect(execFileSync(inBin('portside'), ['list', 'a b'], { encoding: 'utf8' })).toBe(
      'list|a b\n',
    );
  });

  it('replaces the link of an earlier install', async () => {
    await linkCommand(project, process.platform);
    await linkCommand(project, process.platform);
    expect(readFileSync(inBin('portside'), 'utf8')).not.toBe('');
  });

  it('writes shims on Windows that name the program relative to themselves', async () => {
    await linkCommand(project, 'win32');
    expect(readFileSync(inBin('portside.cmd'), 'utf8')).toBe(
      '@node "%~dp0\\..\\..\\dist\\main\\portside.js" %*\r\n',
    );
  });

  it.skipIf(process.platform === 'win32')('writes a shell shim that passes arguments', async () => {
    await linkCommand(project, 'win32');
    expect(execFileSync('sh', [inBin('portside'), 'x y', 'z'], { encoding: 'utf8' })).toBe(
      'x y|z\n',
    );
  });

  it('works where node_modules is not there yet', async () => {
    rmSync(join(project, 'node_modules'), { recursive: true, force: true });
    await linkCommand(project, 'win32');
    expect(readFileSync(inBin('portside.cmd'), 'utf8')).toContain('portside.js');
  });
});
