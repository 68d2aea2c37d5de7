import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const target = '../../dist/main/portside.js';

/** What cmd.exe needs where a symbolic link cannot be started. `%~dp0` is the shim's own folder. */
const windowsShim = `@node "%~dp0\\${target.replaceAll('/', '\\')}" %*\r\n`;

/** For shells on Windows that do not read `.cmd` files (Git Bash). */
const windowsShellShim = `#!/bin/sh\nexec node "$(dirname "$0")/${target}" "$@"\n`;

/**
 * Makes `npx portside` run at once inside a checkout: npm links the commands of dependencies only,
 * and npx looks into `node_modules/.bin` before it asks the registry.
 * In: the checkout's folder and the platform as `process.platform` names it.
 */
export async function linkCommand(
  projectDirectory: string,
  platform: string = process.platform,
): Promise<void> {
  const folder = join(projectDirectory, 'node_modules', '.bin');
  const command = join(folder, 'portside');
  await mkdir(folder, { recursive: true });
  await rm(command, { force: true });
  if (platform === 'win32') {
    await writeFile(`${command}.cmd`, windowsShim);
    await writeFile(command, windowsShellShim, { mode: 0o755 });
  } else {
    await symlink(target, command);
  }
}
