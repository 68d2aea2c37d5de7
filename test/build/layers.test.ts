import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import typescript from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    cwd: root,
    overrideConfigFile: `${root}build/config/eslint.config.ts`,
    // The texts below are not files, so what needs type information is off.
    overrideConfig: [
      typescript.configs.disableTypeChecked,
      { languageOptions: { parserOptions: { projectService: false } } },
    ] as ESLint.Options['overrideConfig'] & object,
  });
});

async function refusals(filePath: string, statement: string): Promise<string[]> {
  const code = filePath.endsWith('.vue')
    ? `<script setup lang="ts">\n${statement}\n</script>\n<template><p>x</p></template>\n`
    : `${statement}\n`;
  const [result] = await eslint.lintText(code, { filePath: `${root}${filePath}` });
  return (result?.messages ?? [])
    .filter(({ ruleId, severity }) => severity === 2 && isLayerRule(ruleId))
    .map(({ message }) => message);
}

function isLayerRule(ruleId: string | null): boolean {
  return ruleId === 'import-x/no-restricted-paths' || ruleId === 'no-restricted-imports';
}

describe('the layers', () => {
  it.each([
    ['src-main/core/x.ts', `import '../monitor/monitor.ts';`],
    ['src-main/core/x.ts', `import 'node:fs';`],
    ['src-main/core/x.ts', `import 'vue';`],
    ['src-main/readers/x.ts', `import '../monitor/monitor.ts';`],
    ['src-main/monitor/x.ts', `import 'systeminformation';`],
    ['src-main/web-host/x.ts', `import 'electron';`],
    ['src-main/preload/x.ts', `import '../core/socket/socket.ts';`],
    ['src-renderer/x.ts', `import '../src-main/monitor/monitor.ts';`],
    ['src-renderer/components/x.vue', `import '../../src-main/monitor/monitor.ts';`],
    ['src-renderer/components/x.vue', `import 'node:fs';`],
  ])('refuse in %s: %s', async (filePath, statement) => {
    expect(await refusals(filePath, statement)).toHaveLength(1);
  });

  it.each([
    ['src-main/monitor/x.ts', `import '../core/socket/socket.ts';`],
    ['src-main/readers/x.ts', `import 'systeminformation';`],
    ['src-main/preload/x.ts', `import '../core/contract/contract.ts';`],
    ['src-renderer/components/x.vue', `import '../../src-main/core/socket/socket.ts';`],
    ['src-renderer/components/x.vue', `import 'vue';`],
  ])('allow in %s: %s', async (filePath, statement) => {
    expect(await refusals(filePath, statement)).toEqual([]);
  });
});
