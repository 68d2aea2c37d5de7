import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogues } from '../../src-main/core/words/catalogues.ts';
import { chooseSpeech } from '../../src-main/core/words/choose-language.ts';
import { translateIn } from '../../src-main/core/words/translate.ts';
import { textsOf } from '../support/catalogue-texts.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());
const english = textsOf(catalogues.en);
const locales = ['de-DE', 'zh-CN'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
] as const;

/** Everything the page shows or reads out: texts, names, hints. */
function wordsOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder']) {
        found.push(element.getAttribute(name) ?? '');
      }
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
}

/** English texts that the page's language has other words for. */
function englishOnly(locale: string): ReadonlySet<string> {
  const translated = textsOf(catalogues[chooseSpeech([locale]).language]);
  const own = new Set(translated.values());
  const texts = [...english].filter(([key, text]) => translated.get(key) !== text);
  return new Set(texts.map(([, text]) => text).filter((text) => !own.has(text)));
}

/** Words as they would be with values, for texts that have some. */
const rawKey = new RegExp(`\\b(?:${Object.keys(catalogues.en).join('|')})\\.[a-z][\\w-]+\\b`, 'i');
const catalogueSign = /\[\[|\]\]|\{\w+\}/;

async function unfoldAndInspect({ page, list }: OpenedView): Promise<void> {
  await page.locator('[data-key^="port:tcp 5432"]').getByRole('button').first().click();
  await list.locator('[data-key]', { hasText: '51812' }).first().click();
}

describe.each(locales)('the window of a browser in %s', (locale) => {
  const speech = chooseSpeech([locale]);
  const say = (key: string) => translateIn(speech, key);

  it.each(['1', '2', '3', '4'])('has no English words and no key in view %s', async (number) => {
    const { page, complaints, ...view } = await openPortsView(browser, developer, sizes[0], locale);
    if (number === '1') await unfoldAndInspect({ page, complaints, ...view });
    else await page.keyboard.press(number);
    const words = await wordsOnPage(page);
    const foreign = englishOnly(locale);
    expect(words.filter((text) => foreign.has(text))).toEqual([]);
    expect(words.filter((text) => rawKey.test(text) || catalogueSign.test(text))).toEqual([]);
    expect(words).toContain(say('window.viewProcesses'));
    expect(complaints).toEqual([]);
  });

  it.each(sizes)('fits its words into $width × $height', async (viewport) => {
    const view = await openPortsView(browser, developer, viewport, locale);
    await unfoldAndInspect(view);
    const cut = await view.page.evaluate(() => {
      const boxes = '.tool-bar, .summary-line, .figure, .chip-button, .view-switch button, h2';
      return [...document.querySelectorAll<HTMLElement>(boxes)]
        .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
        .map((box) => `${box.className}: ${box.innerText}`);
    });
    expect(cut).toEqual([]);
    const overlapping = await view.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.cell-role-word')]
        .filter((word) => word.scrollWidth > word.clientWidth + 1)
        .map((word) => word.innerText),
    );
    expect(overlapping).toEqual([]);
  });

  it('tells the page its language', async () => {
    const { page } = await openPortsView(browser, developer, sizes[0], locale);
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(speech.language);
    expect(await root.getAttribute('dir')).toBe('ltr');
  });
});

describe('another language', () => {
  it('is chosen in the window and spoken at once, everywhere, without a reload', async () => {
    const { page, background } = await openPortsView(browser, developer);
    await page.evaluate(() => Object.assign(window, { still: 'here' }));
    await page.getByRole('button', { name: 'Language: English' }).click();
    await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
    await page.getByRole('button', { name: 'Gegenstellen' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    expect(await page.evaluate(() => Object.hasOwn(window, 'still'))).toBe(true);
    expect(background.settings.state().settings.language).toBe('de');
    const foreign = englishOnly('de');
    expect((await wordsOnPage(page)).filter((text) => foreign.has(text))).toEqual([]);
  });

  it('follows what is set elsewhere, and the system again', async () => {
    const { page, background } = await openPortsView(browser, developer, sizes[0], 'de-DE');
    await background.settings.change({ key: 'language', value: 'zh-Hans' });
    await page.getByRole('button', { name: '远程主机' }).waitFor();
    await background.settings.change({ key: 'language', value: null });
    await page.getByRole('button', { name: 'Gegenstellen' }).waitFor();
  });
});
