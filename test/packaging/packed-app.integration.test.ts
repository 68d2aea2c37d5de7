import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trayMarks } from '../../src-main/core/tray/tray-mark.ts';
import { trayIconFile } from '../../src-main/electron/tray-icon.ts';
import { asar, packedBytes, projectDirectory } from './builder-tools.ts';
import { readFuses } from './made-up-electron.ts';
import { packedPaths, packForLinux } from './pack-for-linux.ts';
import { mentionedScripts } from './mentioned-scripts.ts';

const folder = mkdtempSync(join(tmpdir(), 'portside-packaging-'));
const { packed, archive } = packedPaths(folder);

/** Packs the real build for Linux around a made-up Electron; nothing is fetched. */
beforeAll(async () => {
  if (!existsSync(join(projectDirectory, 'dist/main/electron.js'))) {
    execFileSync(process.execPath, ['build/scripts/build.ts', '--quiet'], {
      cwd: projectDirectory,
    });
  }
  await packForLinux(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function files(): readonly string[] {
  return asar
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//, ''));
}

describe('the packed archive', () => {
  it.each([
    'package.json',
    'dist/main/electron.js',
    'dist/main/worker.js',
    'dist/main/history-worker.js',
    'dist/preload/preload.cjs',
    'dist/renderer/index.html',
    'build/tray/window.png',
  ])('holds %s', (name) => {
    expect(files()).toContain(name);
  });

  it.each(trayMarks)('holds the tray icon with the mark %s for each system', (mark) => {
    const icons = ['darwin', 'linux', 'win32'].flatMap((platform) =>
      [true, false].map((darkTaskbar) =>
        trayIconFile('build/tray', { platform, darkTaskbar, mark }),
      ),
    );
    const doubled = icons
      .filter((name) => name.endsWith('.png'))
      .map((name) => name.replace('.png', '@2x.png'));
    expect(files()).toEqual(expect.arrayContaining([...icons, ...doubled]));
  });

  it('holds nothing but the build, the tray icons and the manifest', () => {
    const known =
      /^(?:package\.json|dist|dist\/(?:main|preload|renderer)(?:\/.+)?|build|build\/tray(?:\/.+)?)$/;
    expect(files().filter((name) => !known.test(name))).toEqual([]);
  });

  it('holds no sources, no tests, no modules and no maps', () => {
    const unwanted =
      /(?:^|\/)(?:src-main|src-renderer|test|node_modules|\.git|\.env)(?:\/|$)|\.(?:ts|vue|map)$/;
    expect(files().filter((name) => unwanted.test(name))).toEqual([]);
  });

  it('starts with the built main process', () => {
    const manifest = JSON.parse(asar.extractFile(archive, 'package.json').toString()) as Record<
      string,
      unknown
    >;
    expect(manifest['main']).toBe('dist/main/electron.js');
    expect(manifest['devDependencies']).toBeUndefined();
    expect(manifest['scripts']).toBeUndefined();
  });

  it('holds a preload of one file that loads electron and nothing else', () => {
    expect(files().filter((name) => name.startsWith('dist/preload/'))).toEqual([
      'dist/preload/preload.cjs',
    ]);
    const preload = asar.extractFile(archive, 'dist/preload/preload.cjs').toString();
    const loaded = [...preload.matchAll(/require\(["'`]([^"'`]+)["'`]\)/g)].map(([, name]) => name);
    expect(new Set(loaded)).toEqual(new Set(['electron']));
  });

  it('bundles every library: the main process imports Node and Electron only', () => {
    const scripts = files().filter((name) => /^dist\/main\/.+\.js$/.test(name));
    const imported = scripts.flatMap((name) =>
      importsOf(asar.extractFile(archive, name).toString()),
    );
    expect(imported).toContain('electron');
    const outside = imported.filter((name) => !/^(?:node:|\.\/|\.\.\/|electron$)/.test(name));
    expect(new Set(outside)).toEqual(new Set());
  });

  it('holds every script that the app loads, also in its threads, and little beside', () => {
    const built = readdirSync(join(projectDirectory, 'dist/main'));
    const text = (name: string) => readFileSync(join(projectDirectory, 'dist/main', name), 'utf8');
    const entries = ['electron.js', 'worker.js', 'history-worker.js'];
    const loaded = [...mentionedScripts(entries, built, text)].map((name) => `dist/main/${name}`);
    expect(files()).toEqual(expect.arrayContaining(loaded));
    const scripts = files().filter((name) => /^dist\/main\/.+\.js$/.test(name));
    const beside = scripts.filter((name) => !loaded.includes(name));
    expect(bytesOf(beside) / bytesOf(scripts)).toBeLessThan(0.05);
  });

  it('leaves the command line and the browser host out', () => {
    expect(
      files().filter((name) => /^dist\/main\/(?:portside|run-|start-web-host)/.test(name)),
    ).toEqual([]);
  });

  it('stays small enough to look through', () => {
    expect(bytesOf(files())).toBeLessThan(6_000_000);
  });
});

function bytesOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + packedBytes(archive, name), 0);
}

function importsOf(script: string): string[] {
  const statements = script.matchAll(
    /^(?:import|export)\b[^'"\n]*?(?:from )?["']([^"']+)["'];?$/gm,
  );
  return [...statements].map(([, name]) => name ?? '');
}

describe('the packed app', () => {
  it('has its fuses set', () => {
    expect(readFuses(readFileSync(join(packed, 'portside')))).toEqual({
      runAsNode: false,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it('has its app nowhere but in the archive', () => {
    expect(readdirSync(join(packed, 'resources')).filter((name) => name !== 'app.asar')).toEqual(
      [],
    );
  });

  it('brings only the languages it speaks', () => {
    expect(readdirSync(join(packed, 'locales')).toSorted()).toEqual([
      'de.pak',
      'en-US.pak',
      'zh-CN.pak',
    ]);
  });
});
