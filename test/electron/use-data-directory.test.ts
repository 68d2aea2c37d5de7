import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useDataDirectory } from '../../src-main/electron/use-data-directory.ts';
import { app, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';

let folder = '';

beforeEach(async () => {
  resetElectron();
  folder = await mkdtemp(join(tmpdir(), 'portside-user-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('useDataDirectory', () => {
  it('makes the folder before Electron is told of it', async () => {
    const directory = join(folder, 'config', 'portside');
    useDataDirectory(directory);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect(controlOf(app).callsOf('setPath')).toEqual([['userData', directory]]);
  });

  it('lets the app start where the folder cannot be made', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await writeFile(join(folder, 'file'), '');
    useDataDirectory(join(folder, 'file', 'portside'));
    expect(controlOf(app).callsOf('setPath')).toEqual([]);
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
