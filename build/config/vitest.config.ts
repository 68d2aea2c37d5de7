import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const electronDouble = fileURLToPath(
  new URL('../../test/support/electron-double/electron.ts', import.meta.url),
);

/** Each kind of test is a project: pure ones, ones on real sockets, ones in a real browser. */
export default defineConfig({
  root,
  plugins: [vue()],
  resolve: { alias: { electron: electronDouble } },
  test: {
    globalSetup: 'test/support/provide-data-directory.ts',
    setupFiles: 'test/support/patient-waits.ts',
    // Threads that Node strips of types share the WebAssembly engine of their process, which dies now
    // and then (`UnregisterWasmAllocation`) when one of them replaces a wrapper that is called often.
    execArgv: [`--wasm-wrapper-tiering-budget=${2 ** 31 - 1}`],
    // What hangs ends here; what is slow because the machine is busy is no failure.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 170_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Nothing but processors is shared; Vitest would leave one of them idle.
          maxWorkers: '100%',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.integration.test.ts', 'test/**/*.e2e.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/**/*.integration.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          globalSetup: 'test/support/provide-chromium.ts',
          include: ['test/**/*.e2e.test.ts'],
          fileParallelism: false,
        },
      },
    ],
  },
});
