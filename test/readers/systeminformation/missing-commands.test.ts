import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingCommands } from '../../../src-main/readers/systeminformation/missing-commands.ts';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-path-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

function install(name: string, mode = 0o755): void {
  writeFileSync(join(directory, name), '');
  chmodSync(join(directory, name), mode);
}

describe('missingCommands', () => {
  it('names what is missing on each system', () => {
    expect(missingCommands({ platform: 'linux', path: directory })).toEqual(['netstat', 'ss']);
    expect(missingCommands({ platform: 'darwin', path: directory })).toEqual(['netstat']);
    expect(missingCommands({ platform: 'win32', path: directory })).toEqual(['netstat']);
  });

  it.each(['netstat', 'ss'])('is content with %s on Linux', (name) => {
    install(name);
    expect(missingCommands({ platform: 'linux', path: directory })).toEqual([]);
  });

  it('does not take ss for enough elsewhere', () => {
    install('ss');
    expect(missingCommands({ platform: 'darwin', path: directory })).toEqual(['netstat']);
  });

  it('looks for the Windows file name', () => {
    install('netstat.exe');
    expect(missingCommands({ platform: 'win32', path: directory })).toEqual([]);
  });

  it('looks in every folder of the path, and in none that is not on it', () => {
    install('ss');
    const path = ['/nowhere', '', directory].join(delimiter);
    expect(missingCommands({ platform: 'linux', path })).toEqual([]);
    expect(missingCommands({ platform: 'linux', path: '' })).toEqual(['netstat', 'ss']);
  });

  it.skipIf(process.platform === 'win32')('does not count a file that cannot be run', () => {
    install('ss', 0o644);
    expect(missingCommands({ platform: 'linux', path: directory })).toEqual(['netstat', 'ss']);
  });
});
