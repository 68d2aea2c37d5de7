import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserWindow } from 'electron';
import { saveExport } from '../../src-main/electron/save-export.ts';
import { dialog, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { browserWindowDouble } from '../support/electron-double/window-double.ts';

const file = { fileName: 'ada.json', mediaType: 'application/json', text: '{"ü": 1}\n' };
let folder: string;

beforeEach(() => {
  resetElectron();
  folder = mkdtempSync(join(tmpdir(), 'portside-export-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function choose(filePath: string, canceled = false): void {
  controlOf(dialog).behaviour['showSaveDialog'] = () => Promise.resolve({ canceled, filePath });
}

describe('the save dialog', () => {
  it('is a sheet of the window and suggests a name and its kind', async () => {
    const window = browserWindowDouble({}) as BrowserWindow;
    await saveExport(file, window);
    const [[parent, options] = []] = controlOf(dialog).callsOf('showSaveDialog');
    expect(parent).toBe(window);
    expect(options).toMatchObject({
      defaultPath: expect.stringMatching(/documents[/\\]ada\.json$/) as unknown,
      filters: [{ name: 'Portside snapshot', extensions: ['json'] }],
    });
  });

  it('stands alone without a window', async () => {
    await saveExport(file, null);
    expect(controlOf(dialog).callsOf('showSaveDialog')[0]).toHaveLength(1);
  });

  it.each([
    [true, '/somewhere/ada.json'],
    [true, ''],
    [false, ''],
  ])('cancelled %s with %j saves nothing', async (canceled, path) => {
    choose(path, canceled);
    await expect(saveExport(file, null)).resolves.toEqual({ outcome: 'cancelled' });
  });
});

describe('the file', () => {
  it('is written whole under the chosen name', async () => {
    const path = join(folder, 'mine.json');
    choose(path);
    await expect(saveExport(file, null)).resolves.toEqual({ outcome: 'saved', path });
    expect(readFileSync(path, 'utf8')).toBe(file.text);
    expect(readdirSync(folder)).toEqual(['mine.json']);
  });

  it('takes the place of an old one', async () => {
    const path = join(folder, 'old.json');
    writeFileSync(path, 'old and much longer than the new text');
    choose(path);
    await saveExport(file, null);
    expect(readFileSync(path, 'utf8')).toBe(file.text);
  });

  it('that cannot be written is told as a failure with a way out', async () => {
    choose(join(folder, 'none', 'ada.json'));
    await expect(saveExport(file, null)).resolves.toEqual({
      outcome: 'failed',
      reason: 'That folder does not exist any more. Choose another one.',
    });
  });

  it('leaves nothing behind when it cannot take its name', async () => {
    choose(folder);
    const outcome = await saveExport(file, null);
    expect(outcome.outcome).toBe('failed');
    expect(readdirSync(folder)).toEqual([]);
  });
});
