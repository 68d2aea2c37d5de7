import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ownAppImage, portableProgram } from './start-command.ts';

/**
 * Whether this app updates itself: `development`, `unsupported` (a deb belongs to the package
 * manager) and `portable` (one file, which is not installed) never do; `unconfigured` was built without a place to get updates from.
 */
export type UpdateState = 'development' | 'unsupported' | 'portable' | 'unconfigured' | 'on';

export interface UpdateCircumstances {
  readonly packaged: boolean;
  /** As `process.platform` names it. */
  readonly platform: string;
  /** Inside an AppImage, the only Linux format that can replace itself. */
  readonly appImage: boolean;
  /** The one-file program of Windows. */
  readonly portable: boolean;
  /** electron-builder writes where updates are into the app, if a place was configured. */
  readonly configured: boolean;
}

/** Decides whether updates are looked for at all. */
export function updateState(circumstances: UpdateCircumstances): UpdateState {
  const { packaged, platform, appImage, portable, configured } = circumstances;
  if (!packaged) return 'development';
  if (portable) return 'portable';
  const supported = platform === 'win32' || platform === 'darwin' || appImage;
  if (!supported) return 'unsupported';
  return configured ? 'on' : 'unconfigured';
}

/** The state of this process; `resources` is `process.resourcesPath`, which plain Node lacks. */
export function ownUpdateState(packaged: boolean, resources: string | undefined): UpdateState {
  return updateState({
    packaged,
    platform: process.platform,
    appImage: ownAppImage(process.platform, process.env, process.execPath) !== null,
    portable: portableProgram(process.platform, process.env) !== null,
    configured: resources !== undefined && existsSync(join(resources, 'app-update.yml')),
  });
}

/** What of electron-updater is used. */
export interface Updater {
  autoDownload: boolean;
  autoInstallOnAppQuit: boolean;
  allowDowngrade: boolean;
  allowPrerelease: boolean;
  disableWebInstaller: boolean;
  checkForUpdatesAndNotify(): Promise<unknown>;
}

/**
 * Looks for an update, fetches it and installs it when the app quits; no network call in any state
 * but `on`. The updater takes none whose checksum is wrong, and on Windows and macOS none that is
 * not signed as this app is (Linux has the checksum alone).
 */
export async function lookForUpdates(
  state: UpdateState,
  load: () => Promise<Updater>,
): Promise<void> {
  if (state !== 'on') return;
  const updater = await load();
  updater.autoDownload = true;
  updater.autoInstallOnAppQuit = true;
  updater.allowDowngrade = false;
  updater.allowPrerelease = false;
  updater.disableWebInstaller = true;
  await updater.checkForUpdatesAndNotify().catch((error: unknown) => {
    console.error('no update could be had', error);
  });
}

/** Loaded only where it is used: it starts to work when it is imported. */
export async function loadUpdater(): Promise<Updater> {
  const { default: library } = await import('electron-updater');
  return library.autoUpdater;
}
