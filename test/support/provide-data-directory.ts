import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** No test reads or writes the settings, or what starts at login, of whoever runs it. */
export default function provideDataDirectory(): () => void {
  const directory = mkdtempSync(join(tmpdir(), 'portside-tests-'));
  process.env['PORTSIDE_DATA'] = directory;
  process.env['XDG_CONFIG_HOME'] = join(directory, 'config');
  return () => {
    rmSync(directory, { recursive: true, force: true });
  };
}
