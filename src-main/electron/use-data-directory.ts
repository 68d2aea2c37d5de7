import { mkdirSync } from 'node:fs';
import { app } from 'electron';

/**
 * Makes `directory` Electron's own folder too, so that it keeps its files where Portside has its
 * settings. Electron refuses a folder that is not there, and one that cannot be made must not keep
 * the app from starting: Electron's usual folder serves then. To be called before Electron is ready.
 */
export function useDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    app.setPath('userData', directory);
  } catch (error) {
    console.error('the data folder cannot be used', error);
  }
}
