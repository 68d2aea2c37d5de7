import type { SystemInformation } from './library.ts';

/** Keeps one PowerShell while it is used, and gives its memory back when it is not. */
export interface PowerShellLease {
  use(nowMs: number): void;
  releaseIfIdle(nowMs: number): void;
  release(): void;
}

const idleMs = 60_000;

/** Does nothing on other systems than Windows. */
export function powerShellLease(
  library: Pick<SystemInformation, 'powerShellStart' | 'powerShellRelease'>,
  platform: string,
): PowerShellLease {
  let usedAtMs: number | null = null;
  const release = (): void => {
    if (usedAtMs !== null) library.powerShellRelease();
    usedAtMs = null;
  };
  return {
    use: (nowMs) => {
      if (platform !== 'win32') return;
      if (usedAtMs === null) library.powerShellStart();
      usedAtMs = nowMs;
    },
    releaseIfIdle: (nowMs) => {
      if (usedAtMs !== null && Math.abs(nowMs - usedAtMs) > idleMs) release();
    },
    release,
  };
}
