import { chmod } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds everything that ships into `dist/`. */
const builder = await createBuilder({
  configFile: `${root}build/config/vite.config.ts`,
  logLevel: process.argv.includes('--quiet') ? 'warn' : 'info',
});
await builder.buildApp();
await chmod(`${root}dist/main/portside.js`, 0o755);
