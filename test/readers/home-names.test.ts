import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { homeFolders, homeNames } from '../../src-main/readers/home-names.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portside-homes-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('homeNames', () => {
  it('are the folders in which homes are, also linked ones, and no files or hidden ones', async () => {
    mkdirSync(join(folder, 'ada'));
    mkdirSync(join(folder, 'Grace Hopper'));
    mkdirSync(join(folder, '.snapshots'));
    symlinkSync('/nowhere', join(folder, 'alan'));
    writeFileSync(join(folder, 'aquota.user'), '');
    expect((await homeNames([folder])).sort()).toEqual(['Grace Hopper', 'ada', 'alan']);
  });

  it('are none where the place is not there or is a file, and each once', async () => {
    writeFileSync(join(folder, 'file'), '');
    mkdirSync(join(folder, 'ada'));
    expect(await homeNames([join(folder, 'nowhere'), join(folder, 'file')])).toEqual([]);
    expect(await homeNames([folder, folder])).toEqual(['ada']);
  });
});

describe('homeFolders', () => {
  it.each([
    ['/srv/home/ada', '/srv/home'],
    ['/net/Users/ada', '/net/Users'],
  ])('has the place of one’s own home: %s', (home, place) => {
    expect(homeFolders(home)).toContain(place);
  });

  it.each(['/root', '/var/lib/portside', '/'])('takes no other folder for it: %s', (home) => {
    expect(homeFolders(home)).toEqual(['/home', '/var/home', '/Users']);
  });
});
