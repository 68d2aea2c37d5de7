import javascript from '@eslint/js';
import type { Linter } from 'eslint';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import vue from 'eslint-plugin-vue';
import vueAccessibility from 'eslint-plugin-vuejs-accessibility';
import { defineConfig } from 'eslint/config';
import typescript from 'typescript-eslint';
import { confinedModules, layers } from './layers.ts';

/** Each layer refuses imports from every source folder it does not name. */
const zones = layers.flatMap(({ folder, mayImport }) =>
  ['src-main', 'src-renderer'].map((source) => ({
    target: `./${folder}`,
    from: `./${source}`,
    except: exceptionsBelow(source, new Set([folder, ...mayImport])),
    message: `${folder} may import only ${mayImport.join(', ') || 'itself'}.`,
  })),
);

/** The rule wants its exceptions relative to the restricted folder. */
function exceptionsBelow(source: string, allowed: ReadonlySet<string>): string[] {
  return [...allowed]
    .filter((folder) => folder === source || folder.startsWith(`${source}/`))
    .map((folder) => `.${folder.slice(source.length)}`);
}

const confinedPaths: Linter.Config[] = layers.map(({ folder }) => ({
  files: [`${folder}/**/*.{ts,vue}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        paths: confinedModules
          .filter(({ folders }) => !folders.includes(folder))
          .map(({ name, folders }) => ({
            name,
            message: `Only ${folders.join(', ')} may import ${name}.`,
          })),
        patterns: folder === 'src-main/core' || folder === 'src-renderer' ? [nodeModules()] : [],
      },
    ],
  },
}));

function nodeModules() {
  return { group: ['node:*'], message: `This layer runs without Node.` };
}

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', 'coverage/', 'test/fixtures/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  javascript.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  vue.configs['flat/recommended'],
  vueAccessibility.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: new URL('../..', import.meta.url).pathname,
        extraFileExtensions: ['.vue'],
        // For the scripts of .vue files, also when another file's imports are followed into one.
        parser: typescript.parser,
      },
    },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.vue'],
      'import-x/parsers': {
        '@typescript-eslint/parser': ['.ts'],
        'vue-eslint-parser': ['.vue'],
      },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ noWarnOnMultipleProjects: true }),
      ],
    },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 300 }],
      complexity: ['error', 15],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-nullish-coalescing': 'error',
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'no-undef': 'off',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      'vue/max-attributes-per-line': 'off',
      'vue/singleline-html-element-content-newline': 'off',
      'vue/html-self-closing': 'off',
      'vue/html-indent': 'off',
      'vue/html-closing-bracket-newline': 'off',
      'vue/first-attribute-linebreak': 'off',
      'vue/multiline-html-element-content-newline': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  confinedPaths,
);
