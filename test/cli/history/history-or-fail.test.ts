import { expect, test } from 'vitest';
import { withHistory } from '../../../src-main/cli/history/history-or-fail.ts';
import type { HistoryReader } from '../../../src-main/storage/history/history-reader.ts';
import type { OpenedHistory } from '../../../src-main/storage/history/opened-history.ts';

function tools(opened: OpenedHistory) {
  return {
    openHistory: () => Promise.resolve(opened),
    historyPath: () => '/data/\u001b[31mhistory.sqlite',
  };
}

const use = () => Promise.resolve('answer');

test('closes the history after use, also after a failure', async () => {
  let closed = 0;
  const opened: OpenedHistory = {
    outcome: 'opened',
    reader: {} as HistoryReader,
    close: () => (closed += 1),
  };
  expect(await withHistory(tools(opened), use)).toBe('answer');
  await expect(withHistory(tools(opened), () => Promise.reject(new Error('no')))).rejects.toThrow();
  expect(closed).toBe(2);
});

test('a runtime without SQLite says which one is needed', async () => {
  await expect(withHistory(tools({ outcome: 'no-sqlite' }), use)).rejects.toMatchObject({
    message: `History needs Node 22.13 or newer; this is Node ${process.versions.node}.`,
    exitCode: 3,
  });
});

test('where nothing was recorded it says how it will be, without escapes of the path', async () => {
  await expect(withHistory(tools({ outcome: 'none' }), use)).rejects.toMatchObject({
    message: expect.not.stringContaining('\u001b') as string,
    exitCode: 1,
  });
});

test('a file that cannot be read says why', async () => {
  const unreadable = { outcome: 'unreadable', reason: 'disk I/O error' } as const;
  await expect(withHistory(tools(unreadable), use)).rejects.toMatchObject({
    message: expect.stringMatching(/^History cannot be read: disk I\/O error/) as string,
    exitCode: 3,
  });
  const newer = { outcome: 'newer', found: 7, known: 1 } as const;
  await expect(withHistory(tools(newer), use)).rejects.toMatchObject({ exitCode: 3 });
});

test('a folder that may not be looked into is not told as one without a history', async () => {
  const hidden = { outcome: 'out-of-reach', code: 'EACCES' } as const;
  await expect(withHistory(tools(hidden), use)).rejects.toMatchObject({
    message: expect.stringMatching(
      /^History cannot be read: .*history\.sqlite is out of reach \(EACCES\)\. Run /,
    ) as string,
    exitCode: 3,
  });
});
