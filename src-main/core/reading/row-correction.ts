import type { ConnectionRow } from './connection-row.ts';
import { correctLinuxRow } from './linux-row.ts';
import { correctMacosRow } from './macos-row.ts';
import { correctWindowsRow } from './windows-row.ts';

/**
 * Takes back what one OS's command, or systeminformation's reading of it, is known to get wrong.
 * Null when the row is damaged so that no right socket can be made of it.
 */
export type RowCorrection = (row: ConnectionRow) => ConnectionRow | null;

/** The correction for a platform as `process.platform` names it. */
export function rowCorrectionFor(platform: string): RowCorrection {
  if (platform === 'win32') return correctWindowsRow;
  if (platform === 'darwin') return correctMacosRow;
  return platform === 'linux' ? correctLinuxRow : (row) => row;
}
