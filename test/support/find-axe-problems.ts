import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * Everything axe finds in the page as it is now, or in a part of it: the rule and the elements that
 * break it. What lies dimmed behind a dialog is not there to be read.
 */
export async function findAxeProblems(page: Page, within = 'html'): Promise<readonly string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async (part) => {
    const axe = Reflect.get(window, 'axe') as {
      run: (part: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await axe.run(part);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, within);
}
