import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  sharedBuffer,
  socketTableFile,
} from '../../../src-main/readers/procfs/socket-table-file.ts';

let directory: string;
let path: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-table-'));
  path = join(directory, 'tcp');
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('socketTableFile', () => {
  it('reads the whole text anew each time, keeping the file open', () => {
    writeFileSync(path, 'one\n');
    const file = socketTableFile(path, sharedBuffer());
    expect(file.read()?.toString()).toBe('one\n');
    appendFileSync(path, 'two\n');
    expect(file.read()?.toString()).toBe('one\ntwo\n');
    rmSync(path);
    expect(file.read()?.toString()).toBe('one\ntwo\n');
    file.close();
    expect(file.read()).toBeNull();
  });

  it('grows its buffer to any size and keeps what was read', () => {
    const text = 'x'.repeat(1_000_000);
    writeFileSync(path, text);
    const shared = { bytes: Buffer.alloc(7) };
    const file = socketTableFile(path, shared);
    expect(file.read()?.toString()).toBe(text);
    expect(shared.bytes.length).toBeGreaterThan(1_000_000);
    file.close();
  });

  it('takes a missing table for one the kernel does not have', () => {
    expect(socketTableFile(path, sharedBuffer()).read()).toBeNull();
  });

  it('throws what else goes wrong, and can be closed twice', () => {
    const file = socketTableFile(directory, sharedBuffer());
    expect(() => file.read()).toThrow('EISDIR');
    file.close();
    file.close();
  });
});
