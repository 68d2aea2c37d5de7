/** A layer of the source tree and the layers it may import; everything else is refused. */
export interface Layer {
  readonly folder: string;
  readonly mayImport: readonly string[];
}

const belowHosts = [
  'src-main/core',
  'src-main/readers',
  'src-main/monitor',
  'src-main/storage',
  'src-main/host',
];

/** Lowest first. A layer always may import itself. */
export const layers: readonly Layer[] = [
  { folder: 'src-main/core', mayImport: [] },
  { folder: 'src-main/readers', mayImport: ['src-main/core'] },
  { folder: 'src-main/storage', mayImport: ['src-main/core'] },
  { folder: 'src-main/monitor', mayImport: ['src-main/core', 'src-main/readers'] },
  { folder: 'src-main/host', mayImport: belowHosts },
  { folder: 'src-main/electron', mayImport: belowHosts },
  { folder: 'src-main/web-host', mayImport: belowHosts },
  { folder: 'src-main/cli', mayImport: belowHosts },
  { folder: 'src-main/preload', mayImport: ['src-main/core/contract'] },
  { folder: 'src-renderer', mayImport: ['src-main/core'] },
];

/** Modules that may be imported in one folder only. */
export const confinedModules: readonly { readonly name: string; readonly folders: string[] }[] = [
  { name: 'systeminformation', folders: ['src-main/readers'] },
  { name: 'electron', folders: ['src-main/electron', 'src-main/preload'] },
  { name: 'vue', folders: ['src-renderer'] },
  { name: 'ws', folders: ['src-main/web-host'] },
  { name: 'commander', folders: ['src-main/cli'] },
];
