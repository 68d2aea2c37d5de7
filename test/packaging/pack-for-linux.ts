import { join } from 'node:path';
import { Arch, build, Platform } from 'electron-builder';
import { projectDirectory } from './builder-tools.ts';
import { madeUpElectron } from './made-up-electron.ts';

/** Where `packForLinux` puts the app and its archive. */
export function packedPaths(folder: string): { readonly packed: string; readonly archive: string } {
  const packed = join(folder, 'installers', 'linux-unpacked');
  return { packed, archive: join(packed, 'resources', 'app.asar') };
}

/** Packs what is built into `folder`, around a made-up Electron; nothing is fetched. */
export async function packForLinux(folder: string): Promise<void> {
  await build({
    projectDir: projectDirectory,
    targets: Platform.LINUX.createTarget('dir', Arch.x64),
    publish: 'never',
    config: {
      extends: join(projectDirectory, 'electron-builder.yml'),
      directories: { output: join(folder, 'installers'), buildResources: 'build' },
      electronDist: madeUpElectron(join(folder, 'electron')),
    },
  });
}
