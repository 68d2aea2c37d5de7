import { sep } from 'node:path';

/** What of this process tells how it can be started again. */
export interface StartCircumstances {
  readonly packaged: boolean;
  /** As `process.platform` names it. */
  readonly platform: string;
  readonly execPath: string;
  /** The folder of the app's own files. */
  readonly appPath: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The program that starts this very Portside, and its arguments. */
export function startCommand(circumstances: StartCircumstances): readonly string[] {
  const { packaged, platform, execPath, appPath, environment } = circumstances;
  if (!packaged) return [execPath, appPath];
  const image = ownAppImage(platform, environment, execPath);
  return [image ?? portableProgram(platform, environment) ?? execPath];
}

/**
 * The AppImage this process came out of (`APPIMAGE`, `APPDIR` of the AppImage runtime); null for
 * none. It runs from a folder that is there only while it runs. Both variables are inherited by
 * whatever an AppImage starts, so only a program inside that folder is taken for its own.
 */
export function ownAppImage(
  platform: string,
  environment: StartCircumstances['environment'],
  execPath: string,
): string | null {
  const { APPIMAGE: image = '', APPDIR: directory = '' } = environment;
  const isOwn = image !== '' && directory !== '' && execPath.startsWith(directory + sep);
  return platform === 'linux' && isOwn ? image : null;
}

/**
 * The portable program of Windows (`PORTABLE_EXECUTABLE_FILE` of electron-builder), which unpacks
 * itself anew at each start; null for none.
 */
export function portableProgram(
  platform: string,
  environment: StartCircumstances['environment'],
): string | null {
  const file = environment['PORTABLE_EXECUTABLE_FILE'] ?? '';
  return platform === 'win32' && file !== '' ? file : null;
}
