import { isBuiltin } from 'node:module';

/** Whether this runtime has SQLite built in (Node 22.13 and newer, Electron 35 and newer). */
export function isSqliteAvailable(): boolean {
  return isBuiltin('node:sqlite');
}
