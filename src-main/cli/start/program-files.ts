import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the parts of a built Portside are. */
export interface ProgramFiles {
  /** The folder with package.json: what Electron is told to run. */
  readonly projectDirectory: string;
  readonly rendererDirectory: string;
  /** The built main process of the desktop app. */
  readonly electronMain: string;
  /** Where npm puts the electron package. */
  readonly electronPackage: string;
}

/**
 * Finds the parts from the address of the program's entry file, which is one folder deep when run
 * from source (`src-main/`) and two when built (`dist/main/`).
 */
export function programFiles(entryUrl: string): ProgramFiles {
  const folder = dirname(fileURLToPath(entryUrl));
  const projectDirectory = entryUrl.endsWith('.ts') ? dirname(folder) : dirname(dirname(folder));
  return {
    projectDirectory,
    rendererDirectory: join(projectDirectory, 'dist', 'renderer'),
    electronMain: join(projectDirectory, 'dist', 'main', 'electron.js'),
    electronPackage: join(projectDirectory, 'node_modules', 'electron'),
  };
}
