import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../terminal/colour-wanted.ts';

/**
 * The path of Electron's program, or null where it was not fetched. Looks where the electron
 * package puts it (`path.txt` names the program inside `dist/`), without loading that package: it
 * would start a download. ELECTRON_OVERRIDE_DIST_PATH names another folder for `dist/`.
 */
export async function findElectron(
  packageDirectory: string,
  environment: Environment,
): Promise<string | null> {
  const elsewhere = environment['ELECTRON_OVERRIDE_DIST_PATH'] ?? '';
  const name = await programName(packageDirectory, elsewhere !== '');
  if (name === null) return null;
  const folder = elsewhere === '' ? join(packageDirectory, 'dist') : elsewhere;
  const program = join(folder, name);
  return (await exists(program)) ? program : null;
}

async function programName(packageDirectory: string, overridden: boolean): Promise<string | null> {
  try {
    const name = await readFile(join(packageDirectory, 'path.txt'), 'utf8');
    return name.trim() || null;
  } catch {
    return overridden ? usualName(process.platform) : null;
  }
}

/** What the electron package's install script calls the program on each platform. */
function usualName(platform: string): string {
  if (platform === 'win32') return 'electron.exe';
  return platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
