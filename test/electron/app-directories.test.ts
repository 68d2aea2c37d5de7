import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appDirectories } from '../../src-main/electron/app-directories.ts';

it.each(['/checkout', '/opt/Portside/resources/app.asar'])('finds its files in %s', (root) => {
  expect(appDirectories(join(root, 'dist', 'main'))).toEqual({
    renderer: join(root, 'dist', 'renderer'),
    preloadFile: join(root, 'dist', 'preload', 'preload.cjs'),
    trayIcons: join(root, 'build', 'tray'),
    windowIcon: join(root, 'build', 'tray', 'window.png'),
  });
});
