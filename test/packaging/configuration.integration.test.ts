import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory, readConfiguration, validateConfiguration } from './builder-tools.ts';

const configuration = readConfiguration();

function part(name: string): Readonly<Record<string, unknown>> {
  return Object(configuration[name]) as Record<string, unknown>;
}

function textOf(file: string): string {
  return readFileSync(join(projectDirectory, file), 'utf8');
}

function targets(platform: string): unknown {
  return (part(platform)['target'] as readonly { target: string }[]).map(({ target }) => target);
}

describe('electron-builder.yml', () => {
  it('passes the schema of electron-builder', async () => {
    await expect(validateConfiguration(configuration)).resolves.toBeUndefined();
  });

  it('is checked by a schema that refuses what it does not know', async () => {
    const mistaken = { ...configuration, hardenedRuntime: true };
    await expect(validateConfiguration(mistaken)).rejects.toThrow('hardenedRuntime');
  });

  it('builds for each system what its people expect', () => {
    expect(targets('win')).toEqual(['nsis', 'portable']);
    // The updater of macOS takes a zip alone.
    expect(targets('mac')).toEqual(['dmg', 'zip']);
    expect(targets('linux')).toEqual(['AppImage', 'deb']);
  });

  it('names no two artifacts alike', () => {
    const names = ['nsis', 'portable', 'mac', 'linux'].map((name) => part(name)['artifactName']);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toContain('${version}');
  });

  it('hardens the macOS app and loosens only just-in-time compilation', () => {
    expect(part('mac')['hardenedRuntime']).toBe(true);
    const file = join(projectDirectory, String(part('mac')['entitlements']));
    const keys = [...readFileSync(file, 'utf8').matchAll(/<key>(.*)<\/key>/g)];
    expect(keys.map(([, key]) => key)).toEqual(['com.apple.security.cs.allow-jit']);
  });

  it('gives a deb what Debian wants: a maintainer and a homepage', () => {
    expect(part('extraMetadata')).toMatchObject({
      homepage: expect.stringMatching(/^https:/) as unknown,
      author: {
        name: expect.stringMatching(/./) as unknown,
        email: expect.stringMatching(/.@./) as unknown,
      },
    });
  });

  it('has what an owner sets in one place', () => {
    const { extraMetadata, publish, ...rest } = configuration;
    expect(JSON.stringify(extraMetadata)).toContain('portside.example');
    expect(publish).toBeNull();
    expect(JSON.stringify(rest)).not.toMatch(/\.example|https?:/);
    const others = ['package.json', '.github/workflows/release.yml'].map(textOf);
    expect(others.join()).not.toContain('portside.example');
  });

  it('names no file that is not there', () => {
    const named = [...JSON.stringify(configuration).matchAll(/"(build\/[^"]+)"/g)];
    expect(named.length).toBeGreaterThan(5);
    for (const [, file = ''] of named) {
      expect([file, existsSync(join(projectDirectory, file))]).toEqual([file, true]);
    }
  });

  it('lets Linux know its windows by the name of the desktop entry', () => {
    const { desktopName } = JSON.parse(textOf('package.json')) as { desktopName: string };
    expect(desktopName).toBe(`${String(part('linux')['executableName'])}.desktop`);
    expect(part('linux')['syncDesktopName']).toBe(true);
    expect(JSON.stringify(part('linux')['desktop'])).not.toContain('StartupWMClass');
  });

  it('gives the desktop entry categories that stand in the specification', () => {
    // Monitor goes with System or Network (Desktop Menu Specification, Additional Categories).
    expect(String(part('linux')['category']).split(';')).toEqual(['Network', 'Monitor']);
  });

  it.each(['win', 'mac', 'linux'])('names an icon that is there for %s', (platform) => {
    expect(existsSync(join(projectDirectory, String(part(platform)['icon'])))).toBe(true);
  });

  it('publishes nothing by itself', () => {
    expect(configuration['publish']).toBeNull();
  });
});
