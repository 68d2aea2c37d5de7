import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const path = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
/** Optional accelerators that libraries look for at run time and do without. */
const optionalModules = ['bufferutil', 'utf-8-validate', 'osx-temperature-sensor'];

/**
 * One build of everything that ships, in three environments: the Node side (command, desktop main
 * process and worker, with shared chunks), the preload (one CommonJS file, as a sandboxed preload
 * must be) and the renderer. All libraries are bundled: nothing of node_modules is shipped.
 */
export default defineConfig({
  root: path('src-renderer'),
  base: './',
  plugins: [vue()],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_I18N_LEGACY_API__: 'false' },
  worker: { format: 'es' },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload']) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
  environments: {
    client: {
      build: {
        outDir: path('dist/renderer'),
        emptyOutDir: true,
        target: 'es2023',
        modulePreload: { polyfill: false },
        // One window, loaded from the same machine: splitting it would gain nothing.
        chunkSizeWarningLimit: 2000,
        assetsInlineLimit: 0,
      },
    },
    main: {
      consumer: 'server',
      resolve: { noExternal: true, external: [...nodeModules, 'electron', ...optionalModules] },
      build: {
        outDir: path('dist/main'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20',
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: {
            portside: path('src-main/portside.ts'),
            electron: path('src-main/electron/electron.ts'),
            worker: path('src-main/monitor/worker.ts'),
            'history-worker': path('src-main/storage/history/history-worker.ts'),
          },
          output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
        },
      },
    },
    preload: {
      consumer: 'server',
      resolve: { noExternal: true, external: ['electron'] },
      build: {
        outDir: path('dist/preload'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node24',
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: { preload: path('src-main/preload/preload.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs' },
        },
      },
    },
  },
  cacheDir: `${root}node_modules/.cache/vite`,
});
