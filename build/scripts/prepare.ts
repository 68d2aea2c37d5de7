import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs at the end of `npm ci`: builds Portside and makes `npx portside` work in the checkout.
 * Without the development dependencies there is nothing to build with; an existing build stays.
 */
if (canBuild()) {
  process.argv.push('--quiet');
  await import('./build.ts');
} else if (!existsSync(`${root}dist/main/portside.js`)) {
  console.error('Portside is not built: install with development dependencies, `npm ci`.');
}
const { linkCommand } = await import('./link-command.ts');
await linkCommand(root);

function canBuild(): boolean {
  try {
    createRequire(import.meta.url).resolve('vite');
    return true;
  } catch {
    return false;
  }
}
