import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { procFiles } from '../../../src-main/readers/procfs/proc-files.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'portside-proc-'));
  for (const name of ['7/fd', '12/fd', 'net', 'self', '7x']) {
    mkdirSync(join(root, name), { recursive: true });
  }
  symlinkSync('socket:[501]', join(root, '7/fd/3'));
  symlinkSync('/dev/null', join(root, '7/fd/4'));
  symlinkSync('socket:[not a number]', join(root, '7/fd/5'));
  symlinkSync('/usr/bin/node', join(root, '7/exe'));
  symlinkSync('/srv', join(root, '7/cwd'));
  writeFileSync(join(root, '7/status'), 'Name:\tnode\nUid:\t1000\t1001\t1002\t1003\n');
  writeFileSync(join(root, '7/cmdline'), 'node\0app.js\0');
  writeFileSync(join(root, '7/stat'), '7 (node) S');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('procFiles', () => {
  it('lists processes and nothing else', () => {
    expect([...procFiles(root).processIds()].sort((a, b) => a - b)).toEqual([7, 12]);
  });

  it('reads the descriptors of a process', () => {
    const files = procFiles(root);
    expect(files.descriptors(7)).toEqual([3, 4, 5]);
    expect([3, 4, 5, 6].map((one) => files.socketInode(7, one))).toEqual([501, null, null, null]);
  });

  it('reads what else there is to know', () => {
    const files = procFiles(root);
    expect(files.executable(7)).toBe('/usr/bin/node');
    expect(files.workingDirectory(7)).toBe('/srv');
    expect(files.userId(7)).toBe(1001);
    expect(files.commandLine(7)?.toString()).toBe('node\0app.js\0');
    expect(files.stat(7)?.toString()).toBe('7 (node) S');
  });

  it('tells a directory by its inode', () => {
    const before = procFiles(root).descriptorDirectory(7);
    expect(before?.inode).toBeGreaterThan(0);
    expect(procFiles(root).descriptorDirectory(12)?.inode).not.toBe(before?.inode);
  });

  it('answers null for processes that are gone', () => {
    const files = procFiles(root);
    expect(files.descriptors(99)).toBe('gone');
    expect(files.descriptorDirectory(99)).toBeNull();
    expect(files.socketInode(99, 3)).toBeNull();
    expect(files.stat(99)).toBeNull();
    expect(files.executable(99)).toBeNull();
    expect(files.commandLine(99)).toBeNull();
    expect(files.workingDirectory(99)).toBeNull();
    expect(files.userId(99)).toBeNull();
  });

  it('throws only when nothing can be listed at all', () => {
    expect(() => procFiles(join(root, 'nowhere')).processIds()).toThrow('ENOENT');
  });
});
