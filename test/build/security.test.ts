import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(`${root}build/security.md`, 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('|'));

/** Paths in backquotes: what has a slash or ends like a file of the project. */
function pathsIn(line: string): readonly string[] {
  return [...line.matchAll(/`([\w./-]+\.(?:ts|yml|json|md))`/g)].map(([, path = '']) => path);
}

describe('build/security.md', () => {
  it('has the twenty items of Electron’s checklist, in order', () => {
    const numbers = rows.flatMap((row) => /^\|\s+(\d+)\s+\|/.exec(row)?.[1] ?? []);
    expect(numbers.map(Number)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('names only files that exist', () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !existsSync(root + path))).toEqual([]);
  });

  it('names for each item where it is met and a test that shows it', () => {
    const items = rows.filter((row) => !/^\|\s*(-|#|attack|risk)/.test(row));
    expect(items.length).toBeGreaterThan(30);
    const lacking = items.filter((row) => {
      const [, ...cells] = row.split('|').slice(1, -1).slice(-3);
      const [where = '', shown = ''] = cells;
      const tests = pathsIn(shown);
      return pathsIn(where).length === 0 || !tests.some((path) => path.endsWith('.test.ts'));
    });
    expect(lacking).toEqual([]);
  });

  it('names tests that test something', () => {
    for (const path of pathsIn(text).filter((one) => one.endsWith('.test.ts'))) {
      expect(readFileSync(root + path, 'utf8')).toMatch(/\bit(\.\w+)*[.(]/);
    }
  });
});
