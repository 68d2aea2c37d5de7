import type { Environment } from '../terminal/colour-wanted.ts';

/** What decides between the desktop app and the browser. */
export interface DesktopFacts {
  /** As `process.platform` names it. */
  readonly platform: string;
  readonly environment: Environment;
  /** Runs as root; false where the OS has no such user. */
  readonly isRoot: boolean;
  /** The desktop part of Portside is there. */
  readonly isBuilt: boolean;
  /** The path of Electron's program; null where it is missing. */
  readonly electron: string | null;
  /** Electron can still be fetched, because its package is there and nobody forbade it. */
  readonly canInstall: boolean;
}

/** Why there is a browser instead of the desktop app; a key of the catalogue under `commandLine`. */
export type BrowserReason =
  'start-noDisplay' | 'start-remote' | 'start-root' | 'start-notBuilt' | 'start-noElectron';

export type DesktopChoice =
  | { readonly kind: 'electron'; readonly program: string }
  | { readonly kind: 'install' }
  | { readonly kind: 'browser'; readonly reason: BrowserReason };

/**
 * Decides how Portside opens its window. Whatever Electron cannot get past (no display, its sandbox
 * refusing root on Linux) is asked before anything is fetched.
 */
export function chooseDesktop(facts: DesktopFacts): DesktopChoice {
  const obstacle = obstacleOf(facts);
  if (obstacle !== null) return { kind: 'browser', reason: obstacle };
  if (facts.electron !== null) return { kind: 'electron', program: facts.electron };
  return facts.canInstall ? { kind: 'install' } : { kind: 'browser', reason: 'start-noElectron' };
}

function obstacleOf({
  platform,
  environment,
  isRoot,
  isBuilt,
}: DesktopFacts): BrowserReason | null {
  if (!hasDisplay(platform, environment)) {
    return hasOwnWindows(platform) ? 'start-remote' : 'start-noDisplay';
  }
  if (isRoot && platform === 'linux') return 'start-root';
  return isBuilt ? null : 'start-notBuilt';
}

/**
 * Whether this user sees what a program draws: on X11 and Wayland a variable says so, elsewhere
 * everybody does who does not come through SSH.
 */
export function hasDisplay(platform: string, environment: Environment): boolean {
  if (hasOwnWindows(platform)) return !environment['SSH_CONNECTION'];
  return Boolean(environment['DISPLAY'] ?? '') || Boolean(environment['WAYLAND_DISPLAY'] ?? '');
}

function hasOwnWindows(platform: string): boolean {
  return platform === 'darwin' || platform === 'win32';
}
