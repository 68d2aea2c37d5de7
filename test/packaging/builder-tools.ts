import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

export const projectDirectory = fileURLToPath(new URL('../..', import.meta.url));

/** Packages that come with electron-builder are found from where it stands. */
const builderRequire = createRequire(
  createRequire(import.meta.url).resolve('electron-builder/package.json'),
);

interface ConfigModule {
  readonly validateConfiguration: (configuration: object, logger: object) => Promise<void>;
}

interface UtilityModule {
  readonly DebugLogger: new (enabled: boolean) => object;
}

interface AsarModule {
  readonly listPackage: (archive: string, options: { isPack: boolean }) => readonly string[];
  readonly statFile: (archive: string, name: string) => object;
  readonly extractFile: (archive: string, name: string) => Buffer;
}

interface YamlModule {
  readonly load: (text: string) => unknown;
}

export const asar = builderRequire('@electron/asar') as AsarModule;

/** The size of a file in an archive; 0 for a folder. */
export function packedBytes(archive: string, name: string): number {
  const entry = asar.statFile(archive, name);
  return 'size' in entry && typeof entry.size === 'number' ? entry.size : 0;
}

/** The configuration as it is written. */
export function readConfiguration(): Readonly<Record<string, unknown>> {
  const { load } = builderRequire('js-yaml') as YamlModule;
  const text = readFileSync(`${projectDirectory}electron-builder.yml`, 'utf8');
  return Object(load(text)) as Record<string, unknown>;
}

/** Rejects with electron-builder's own words when it would refuse the configuration. */
export async function validateConfiguration(configuration: object): Promise<void> {
  const config = builderRequire('app-builder-lib/out/util/config/config.js') as ConfigModule;
  const { DebugLogger } = builderRequire('builder-util') as UtilityModule;
  await config.validateConfiguration(configuration, new DebugLogger(false));
}
