import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A browser for the end-to-end tests and a line that says where it came from. */
export interface FoundChromium {
  readonly path: string;
  readonly origin: string;
}

/**
 * Finds a Chromium: the one PORTSIDE_CHROMIUM names, one on the PATH, one in its usual place, or
 * Playwright's. Returns null where there is none.
 */
export function findChromium(): FoundChromium | null {
  const named = process.env['PORTSIDE_CHROMIUM'];
  if (named) return { path: named, origin: 'PORTSIDE_CHROMIUM' };
  const installed = [...candidatesOnPath(), ...fixedPlaces].find(isExecutable);
  if (installed) return { path: installed, origin: 'installed on this machine' };
  const playwrights = chromium.executablePath();
  return isExecutable(playwrights) ? { path: playwrights, origin: 'from Playwright' } : null;
}

/**
 * Finds a Chromium or installs one: Debian's package where `apt-get` is there and we are root,
 * else Playwright's download. Throws with what to do when neither works.
 */
export function provideChromium(): FoundChromium {
  const found = findChromium() ?? installDebianPackage() ?? downloadPlaywrights();
  if (!found) {
    throw new Error(
      'No Chromium: install Chrome or Chromium, or set PORTSIDE_CHROMIUM to its path.',
    );
  }
  return found;
}

function installDebianPackage(): FoundChromium | null {
  if (process.getuid?.() !== 0 || !candidatesOnPath('apt-get').some(isExecutable)) return null;
  console.log("No Chromium here; installing Debian's package (apt-get install chromium).");
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const installed =
    run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installed ? findChromium() : null;
}

function downloadPlaywrights(): FoundChromium | null {
  console.log("No Chromium here; fetching Playwright's.");
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  const status = spawnSync(process.execPath, [cli, 'install', 'chromium'], {
    stdio: 'inherit',
  }).status;
  return status === 0 ? findChromium() : null;
}

function candidatesOnPath(...names: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return (names.length > 0 ? names : commandNames).flatMap((name) =>
    folders.map((folder) => join(folder, name)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
