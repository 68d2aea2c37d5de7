import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _electron } from 'playwright-core';
import type { TestWindow } from './test-window.ts';

const electron = fileURLToPath(new URL('../../../node_modules/electron/', import.meta.url));
const project = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * The path of Electron's own binary where it was fetched and can show a window; null elsewhere.
 * The package itself is not asked, since it would start a download.
 */
export function electronBinary(): string | null {
  if (!existsSync(`${electron}path.txt`)) return null;
  const path = `${electron}dist/${readFileSync(`${electron}path.txt`, 'utf8')}`;
  return existsSync(path) && hasDisplay() ? path : null;
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The built desktop app in the real Electron. */
export async function openElectronWindow(executablePath: string): Promise<TestWindow> {
  const app = await _electron.launch({ executablePath, args: [project] });
  const page = await app.firstWindow();
  return {
    page,
    killHost: () => app.close(),
    close: () => app.close(),
  };
}
