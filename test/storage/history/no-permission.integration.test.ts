import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { HistoryStatus } from '../../../src-main/core/history/history-status.ts';
import { temporaryFolder, writtenHistory } from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

const program = fileURLToPath(new URL('try-to-keep.ts', import.meta.url));
/** Root may write everything: it tries as nobody. */
const nobody = 65_534;
const whoTries = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => {
  chmodSync(folder.path, 0o700);
  folder.remove();
});

function tried(path: string): HistoryStatus {
  const run = spawnSync(process.execPath, [program, path], { encoding: 'utf8', ...whoTries });
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout) as HistoryStatus;
}

test.skipIf(process.platform === 'win32')(
  'a file that may not be written is said, and left as it is',
  async () => {
    const history = await writtenHistory(folder.path);
    await history.reading(numberedTable(1));
    history.close();
    chmodSync(history.path, 0o444);
    chmodSync(folder.path, 0o555);
    const before = readFileSync(history.path);
    const { state, problem } = tried(history.path);
    expect(state).toBe('failing');
    expect(problem).toMatchObject({ key: 'history.unwritable', values: { path: history.path } });
    expect(String(problem?.values['reason'])).not.toBe('');
    expect(readFileSync(history.path)).toEqual(before);
    expect(readdirSync(folder.path).filter((name) => name.includes('broken'))).toEqual([]);
  },
);
