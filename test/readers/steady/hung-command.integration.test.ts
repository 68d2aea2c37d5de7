import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '../../../src-main/readers/reader.ts';
import { createSysteminformationReader } from '../../../src-main/readers/systeminformation/systeminformation-reader.ts';

const usualPath = process.env['PATH'] ?? '';
const row = 'tcp 0 0 127.0.0.1:4711 0.0.0.0:* LISTEN 42/program';
let directory: string;
let reader: Reader;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-hung-'));
  process.env['PATH'] = `${directory}${delimiter}${usualPath}`;
  reader = createSysteminformationReader({ timeoutMs: 1500 });
});
afterEach(() => {
  reader.close();
  process.env['PATH'] = usualPath;
  rmSync(directory, { recursive: true });
});

/** Puts a made-up command before the real one on the path. */
function install(name: string, script: string): void {
  const file = join(directory, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

/** Pids that a command which hangs wrote down. */
function hungPids(): readonly number[] {
  const file = join(directory, 'pids');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(Number) : [];
}

function living(): readonly number[] {
  return hungPids().filter((pid) => existsSync(`/proc/${pid}`));
}

describe.runIf(process.platform === 'linux')('a command that hangs', () => {
  beforeEach(() => {
    install('netstat', `echo $$ >> ${directory}/pids; exec sleep 1000`);
    install('ss', 'exit 1');
  });

  it('is given up, said in a note, and leaves no process behind', async () => {
    const report = await reader.read();
    expect(report).toMatchObject({ outcome: 'failed', sockets: [] });
    expect(report.notes).toMatchObject([
      { code: 'reader-timeout', values: { reader: 'systeminformation' } },
    ]);
    expect(hungPids()).toHaveLength(1);
    await vi.waitUntil(() => living().length === 0, { timeout: 30_000 });
  });

  it('is run anew by the next reading, which works once the command does', async () => {
    await reader.read();
    await vi.waitUntil(() => living().length === 0, { timeout: 30_000 });
    await reader.read();
    expect(hungPids()).toHaveLength(2);
    await vi.waitUntil(() => living().length === 0, { timeout: 30_000 });
    install('netstat', `echo "${row}"`);
    const report = await reader.read();
    expect(report).toMatchObject({ outcome: 'read', notes: [] });
    expect(report.sockets).toMatchObject([{ local: { port: 4711 }, owners: [{ pid: 42 }] }]);
  });

  it('does not outlive the reader', async () => {
    const patient = createSysteminformationReader();
    const answer = patient.read();
    await vi.waitUntil(() => living().length === 1, { timeout: 30_000 });
    patient.close();
    expect(await answer).toMatchObject({ outcome: 'failed' });
    await vi.waitUntil(() => living().length === 0, { timeout: 30_000 });
  });
});
