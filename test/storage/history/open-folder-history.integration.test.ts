import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFolderHistory } from '../../../src-main/storage/history/open-folder-history.ts';
import { temporaryFolder, writtenHistory } from './history-fixture.ts';
import { numberedTable } from './numbered-table.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

describe('openFolderHistory', () => {
  it('opens what was recorded', async () => {
    const history = await writtenHistory(folder.path);
    await history.reading(numberedTable(1));
    history.close();
    const opened = await openFolderHistory(folder.path);
    expect(opened.outcome).toBe('opened');
    if (opened.outcome === 'opened') opened.close();
  });

  it('tells a folder without a history from one that cannot be looked into', async () => {
    expect(await openFolderHistory(folder.path)).toEqual({ outcome: 'none' });
    expect(await openFolderHistory(join(folder.path, 'none'))).toEqual({ outcome: 'none' });
    writeFileSync(join(folder.path, 'file'), '');
    const code = process.platform === 'win32' ? 'ENOENT' : 'ENOTDIR';
    expect(await openFolderHistory(join(folder.path, 'file'))).toEqual(
      code === 'ENOENT' ? { outcome: 'none' } : { outcome: 'out-of-reach', code },
    );
  });
});
