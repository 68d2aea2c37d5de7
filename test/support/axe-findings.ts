import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** How long fades take at most; axe would measure the contrast of half a fade. */
const fadeMs = 400;

/** Serious and critical findings of axe in the page as it is now, as `rule: elements`. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.waitForTimeout(fadeMs);
  await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async () => {
    const axe = Reflect.get(window, 'axe') as {
      run: () => Promise<{
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      }>;
    };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}
