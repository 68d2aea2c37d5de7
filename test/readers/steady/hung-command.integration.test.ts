import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReaderReport } from '../../../src-main/core/reading/reader-report.ts';
import type { Reader } from '../../../src-main/readers/reader.ts';
import { createSysteminformationReader } from '../../../src-main/readers/systeminformation/systeminformation-reader.ts';

const usualPath = process.env['PATH'] ?? '';
const row = 'tcp 0 0 127.0.0.1:4711 0.0.0.0:* LISTEN 42/program';
const timeoutMs = 15_000;
let directory: string;
let reader: Reader;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'portside-hung-'));
  process.env['PATH'] = `${directory}${delimiter}${usualPath}`;
  // Time passes only where a test lets it: a busy machine is not to be taken for one that hangs.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  reader = createSysteminformationReader({ timeoutMs });
});
afterEach(() => {
  reader.close();
  vi.useRealTimers();
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
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.filter((line) => line !== '').map(Number);
}

function living(): readonly number[] {
  return hungPids().filter((pid) => existsSync(`/proc/${pid}`));
}

/** Waits for something to become true of the commands, whose own time passes. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(20);
}

/** A reading whose command hangs, and is given up. */
async function hungReading(): Promise<ReaderReport> {
  const before = hungPids().length;
  const report = reader.read();
  await until(() => hungPids().length > before);
  vi.advanceTimersByTime(timeoutMs);
  return report;
}

describe.runIf(process.platform === 'linux')('a command that hangs', () => {
  beforeEach(() => {
    install('netstat', `echo $$ >> '${directory}/pids'; exec sleep 1000`);
    install('ss', 'exit 1');
  });

  it('is given up, said in a note, and leaves no process behind', async () => {
    const report = await hungReading();
    expect(report).toMatchObject({ outcome: 'failed', sockets: [] });
    expect(report.notes).toMatchObject([
      { code: 'reader-timeout', values: { reader: 'systeminformation' } },
    ]);
    expect(hungPids()).toHaveLength(1);
    await until(() => living().length === 0);
  });

  it('is run anew by the next reading, which works once the command does', async () => {
    await hungReading();
    await until(() => living().length === 0);
    await hungReading();
    expect(hungPids()).toHaveLength(2);
    await until(() => living().length === 0);
    install('netstat', `echo "${row}"`);
    const report = await reader.read();
    expect(report).toMatchObject({ outcome: 'read', notes: [] });
    expect(report.sockets).toMatchObject([{ local: { port: 4711 }, owners: [{ pid: 42 }] }]);
  });

  it('does not outlive the reader', async () => {
    const patient = createSysteminformationReader();
    const answer = patient.read();
    await until(() => living().length === 1);
    patient.close();
    expect(await answer).toMatchObject({ outcome: 'failed' });
    await until(() => living().length === 0);
  });
});
