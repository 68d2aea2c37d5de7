import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());

describe('what a reader wants to be told', () => {
  it('is said in the menu of a row, marked in its line, and taken back there', async () => {
    const view = await openPortsView(browser, developer);
    const { page, background, complaints } = view;
    const choose = async (name: RegExp) => {
      await view.port('tcp', 5432).click({ button: 'right' });
      await page.getByRole('menuitem', { name }).click();
    };
    const mark = view.port('tcp', 5432).getByRole('img', { name: /^Watched/ });
    await choose(/^Tell me when it opens or closes/);
    await page.getByText('You will be told when 5432/tcp opens or closes.').waitFor();
    await mark.waitFor();
    const watched = () => background.settings.state().settings['alerts.watchedPorts'];
    expect(watched()).toEqual(['5432/tcp']);
    await choose(/^Stop telling me/);
    await mark.waitFor({ state: 'detached' });
    expect(watched()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is an alert when the watched port closes', async () => {
    const view = await openPortsView(browser, developer);
    const { page, monitor } = view;
    await view.port('tcp', 5432).click();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('tell me when');
    await page.getByRole('option', { name: /^Tell me when/ }).click();
    await view
      .port('tcp', 5432)
      .getByRole('img', { name: /^Watched/ })
      .waitFor();
    monitor.advance(developer.filter(({ local }) => local.port !== 5432));
    await page.getByText('TCP 5432 closed').first().waitFor();
  });

  it('can be nothing of a program, which is told again from the inspector or the panel', async () => {
    const view = await openPortsView(browser, developer);
    const { page, background } = view;
    const muted = () => background.alerts.report().muted.map(({ kind }) => kind);
    const chooseInInspector = async (name: RegExp) => {
      await page.getByRole('button', { name: 'More actions' }).click();
      await page.getByRole('menuitem', { name }).click();
    };
    await view.port('tcp', 5432).click();
    await chooseInInspector(/^Never tell me of this program/);
    await page.getByText('You will not be told of postgres any more.').waitFor();
    expect(muted()).toEqual(['exposed', 'new-listener', 'called']);
    await chooseInInspector(/^Tell me of this program again/);
    await page.getByText('You will be told of postgres again.').waitFor();
    expect(muted()).toEqual([]);
    await chooseInInspector(/^Never tell me of this program/);
    await page.getByRole('button', { name: /open alert/i }).click();
    const line = page.getByText('Not told: anything of postgres');
    await line.waitFor();
    await page.getByRole('button', { name: 'Tell again' }).click();
    await line.waitFor({ state: 'detached' });
    await expect.poll(muted).toEqual([]);
  });
});
