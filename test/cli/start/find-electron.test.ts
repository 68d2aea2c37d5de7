import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findElectron } from '../../../src-main/cli/start/find-electron.ts';

describe('findElectron', () => {
  let folder = '';
  let electronPackage = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'portside-electron-'));
    electronPackage = join(folder, 'electron');
    mkdirSync(join(electronPackage, 'dist'), { recursive: true });
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is where path.txt says, inside dist', async () => {
    writeFileSync(join(electronPackage, 'path.txt'), 'my-electron');
    writeFileSync(join(electronPackage, 'dist', 'my-electron'), '');
    expect(await findElectron(electronPackage, {})).toBe(
      join(electronPackage, 'dist', 'my-electron'),
    );
  });

  it('is missing after an install without its download', async () => {
    expect(await findElectron(electronPackage, {})).toBeNull();
  });

  it('is missing where path.txt outlived the program', async () => {
    writeFileSync(join(electronPackage, 'path.txt'), 'electron');
    expect(await findElectron(electronPackage, {})).toBeNull();
  });

  it('is missing where path.txt is empty', async () => {
    writeFileSync(join(electronPackage, 'path.txt'), '\n');
    expect(await findElectron(electronPackage, {})).toBeNull();
  });

  it('is missing without the package', async () => {
    expect(await findElectron(join(folder, 'nowhere'), {})).toBeNull();
  });

  it('is where ELECTRON_OVERRIDE_DIST_PATH says, under the name in path.txt', async () => {
    const dist = join(folder, 'own');
    mkdirSync(dist);
    writeFileSync(join(electronPackage, 'path.txt'), 'my-electron');
    writeFileSync(join(dist, 'my-electron'), '');
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: dist };
    expect(await findElectron(electronPackage, environment)).toBe(join(dist, 'my-electron'));
  });

  it.runIf(process.platform === 'linux')('takes the usual name without path.txt', async () => {
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(await findElectron(join(folder, 'nowhere'), environment)).toBe(electronPackage);
  });

  it('looks in dist when the override is empty', async () => {
    writeFileSync(join(electronPackage, 'path.txt'), 'e');
    writeFileSync(join(electronPackage, 'dist', 'e'), '');
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: '' };
    expect(await findElectron(electronPackage, environment)).not.toBeNull();
  });
});
