import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

/** What decides where Portside keeps its files. */
export interface DataCircumstances {
  /** As `process.platform` names it. */
  readonly platform: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeDirectory: string;
}

/**
 * The folder for settings and history, the same for window, browser host and command line:
 * `PORTSIDE_DATA` where that is set, else by the conventions of the platform (Linux: XDG Base
 * Directory Specification, by which a path that is not absolute does not count).
 */
export function dataDirectory(circumstances: DataCircumstances): string {
  const { platform, environment, homeDirectory } = circumstances;
  const path = platform === 'win32' ? win32 : posix;
  const wanted = environment['PORTSIDE_DATA'];
  if (wanted) return path.resolve(wanted);
  if (platform === 'darwin')
    return path.join(homeDirectory, 'Library/Application Support/Portside');
  if (platform === 'win32') {
    return path.join(
      environment['APPDATA'] ?? path.join(homeDirectory, 'AppData/Roaming'),
      'Portside',
    );
  }
  const configured = environment['XDG_CONFIG_HOME'] ?? '';
  return path.join(
    path.isAbsolute(configured) ? configured : path.join(homeDirectory, '.config'),
    'portside',
  );
}

/** As `dataDirectory`, for this process. */
export function ownDataDirectory(): string {
  const { platform, env: environment } = process;
  return dataDirectory({ platform, environment, homeDirectory: homedir() });
}
