import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { programFiles } from '../../../src-main/cli/start/program-files.ts';

const project = join(process.cwd(), 'some where');

describe('programFiles', () => {
  it.each([join('src-main', 'portside.ts'), join('dist', 'main', 'portside.js')])(
    'finds the same parts from %s',
    (entry) => {
      const files = programFiles(pathToFileURL(join(project, entry)).href);
      expect(files).toEqual({
        projectDirectory: project,
        rendererDirectory: join(project, 'dist', 'renderer'),
        electronMain: join(project, 'dist', 'main', 'electron.js'),
        electronPackage: join(project, 'node_modules', 'electron'),
      });
    },
  );
});
