import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectDirectory, readConfiguration, validateConfiguration } from './builder-tools.ts';

const configuration = readConfiguration();

function part(name: string): Readonly<Record<string, unknown>> {
  return Object(configuration[name]) as Record<string, unknown>;
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
    expect(targets('mac')).toEqual(['dmg']);
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
    expect(part('linux')['maintainer']).toMatch(/^.+ <.+@.+>$/);
    expect(part('extraMetadata')['homepage']).toMatch(/^https:/);
  });

  it.each(['win', 'mac', 'linux'])('names an icon that is there for %s', (platform) => {
    expect(existsSync(join(projectDirectory, String(part(platform)['icon'])))).toBe(true);
  });

  it('publishes nothing by itself', () => {
    expect(configuration['publish']).toBeNull();
  });
});
