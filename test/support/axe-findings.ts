import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { settled } from './settled.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** An element that breaks a rule, with what axe says of it. */
interface Finding {
  readonly impact: string;
  readonly text: string;
}

/** Serious and critical findings of axe in the page as it is now, as `rule: elements`. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const found = await findingsIn(page, 'html');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ text }) => text);
}

/** Whatever axe finds in the page as it is now, or in a part of it, however small. */
export async function allAxeFindings(page: Page, within = 'html'): Promise<readonly string[]> {
  return (await findingsIn(page, within)).map(({ text }) => text);
}

async function findingsIn(page: Page, within: string): Promise<readonly Finding[]> {
  await settled(page);
  const isThere = await page.evaluate(() => Reflect.has(window, 'axe'));
  if (!isThere) await page.evaluate(await readFile(axePath, 'utf8'));
  return page.evaluate(async (part) => {
    const axe = Reflect.get(window, 'axe') as {
      run: (
        part: string,
        options: { readonly resultTypes: readonly string[] },
      ) => Promise<{
        violations: {
          id: string;
          impact: string;
          nodes: { html: string; failureSummary: string }[];
        }[];
      }>;
    };
    // Every rule is tried; what passes need not be described, which takes a third of the time.
    const { violations } = await axe.run(part, { resultTypes: ['violations'] });
    return violations.map(({ id, impact, nodes }) => ({
      impact,
      text: `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('\n')}`,
    }));
  }, within);
}
