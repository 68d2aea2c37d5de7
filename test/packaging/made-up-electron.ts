import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text that marks the fuses inside Electron's binary (@electron/fuses). */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** Names of the fuses in the order of the wire, version 1. */
const fuseNames = [
  'runAsNode',
  'enableCookieEncryption',
  'enableNodeOptionsEnvironmentVariable',
  'enableNodeCliInspectArguments',
  'enableEmbeddedAsarIntegrityValidation',
  'onlyLoadAppFromAsar',
  'loadBrowserProcessSpecificV8Snapshot',
  'grantFileProtocolExtraPrivileges',
] as const;

const off = '0';
const on = '1';

/** The fuses of a fresh Electron, each the opposite of what Portside wants where that matters. */
const freshWire = [on, off, on, on, off, off, off, on].join('');

/** A folder that looks to electron-builder like an unpacked Electron for Linux. */
export function madeUpElectron(directory: string): string {
  mkdirSync(join(directory, 'locales'), { recursive: true });
  mkdirSync(join(directory, 'resources'), { recursive: true });
  const wire = Buffer.concat([Buffer.from([1, freshWire.length]), Buffer.from(freshWire)]);
  const binary = Buffer.concat([Buffer.from(`ELF ${fuseSentinel}`), wire, Buffer.from(' end')]);
  writeFileSync(join(directory, 'electron'), binary, { mode: 0o755 });
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html']) {
    writeFileSync(join(directory, name), '0.0.0');
  }
  for (const name of ['en-US.pak', 'de.pak', 'zh-CN.pak', 'zh-TW.pak', 'fr.pak'])
    writeFileSync(join(directory, 'locales', name), '');
  return directory;
}

/** Which fuses are on in a binary that electron-builder has set. */
export function readFuses(binary: Buffer): Readonly<Record<string, boolean>> {
  const wire = binary.indexOf(fuseSentinel) + fuseSentinel.length + 2;
  return Object.fromEntries(
    fuseNames.map((name, index) => [
      name,
      binary.toString('latin1', wire + index, wire + index + 1) === on,
    ]),
  );
}
