import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFindings } from '../support/layout-findings.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { settled } from '../support/settled.ts';
import { writtenPast } from '../support/written-past.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

interface HistoryView extends OpenedView {
  readonly events: Locator;
  readonly scrubber: Locator;
  readonly banner: Locator;
}

/** The History view on a machine whose last forty minutes were recorded. */
async function historyView(viewport = { width: 1280, height: 800 }): Promise<HistoryView> {
  const past = writtenPast();
  const view = await openPortsView(browser, past.nowOpen, viewport, 'en-US', past.write);
  await view.page.keyboard.press('6');
  const { page } = view;
  const events = page.getByRole('region', { name: 'Events, newest first' });
  await events.getByText('python3').first().waitFor();
  return {
    ...view,
    events,
    scrubber: page.getByRole('slider', { name: 'Moment' }),
    banner: page.locator('.past-banner'),
  };
}

/** Leads the scrubber so many minutes back. */
async function goBack({ scrubber }: HistoryView, minutes: number): Promise<void> {
  await scrubber.focus();
  for (let at = 0; at < Math.floor(minutes / 10); at += 1) await scrubber.press('PageDown');
  for (let at = 0; at < minutes % 10; at += 1) await scrubber.press('ArrowLeft');
}

/** A time of the last hour; after midnight with its day where that was yesterday. */
const moment = '(?:[A-Z][a-z]{2} \\d{1,2} )?\\d\\d:\\d\\d';
const exactly = (words: string): RegExp => new RegExp(`^\\s*${words}\\s*$`);

describe('what happened', () => {
  it('is told under its minutes, newest first', async () => {
    const { events, complaints } = await historyView();
    // Recording goes on with the first reading, which ends the time that it was not running.
    await events.getByText(/^Not watched from .* no Portside was recording$/).waitFor();
    const lines = await events.locator('.history-line:not(.gap)').allInnerTexts();
    const told = lines.map((line) => line.replaceAll(/\s+/g, ' '));
    const story = [
      /closed TCP 127\.0\.0\.1:5432 ← 10\.0\.0\.9:50000 P postgres 812/,
      /opened TCP 127\.0\.0\.1:5432 ← 10\.0\.0\.9:50000 P postgres 812/,
      /opened TCP 127\.0\.0\.1:3000 P python3 9001/,
      /closed TCP 127\.0\.0\.1:3000 N node 4711/,
      /opened TCP 127\.0\.0\.1:3000 N node 4711/,
      /(opened|was open) TCP 127\.0\.0\.1:5432 P postgres 812/,
    ];
    expect(told).toHaveLength(story.length);
    story.forEach((line, at) => expect(told[at]).toMatch(line));
    expect(await events.locator('.gap').allInnerTexts()).toEqual([
      expect.stringMatching(
        /Not watched from \d\d:\d\d:\d\d to \d\d:\d\d:\d\d \(.*\): no Portside was recording/,
      ),
      expect.stringMatching(/Portside began to record/),
    ]);
    expect(complaints).toEqual([]);
  });

  it('is narrowed by the search, and says when nothing matches', async () => {
    const { page, search, events } = await historyView();
    await search.fill('port:3000 proc:node');
    await events.getByText('postgres').first().waitFor({ state: 'detached' });
    expect(await events.locator('.history-line.opened').count()).toBe(1);
    await search.fill('port:9');
    await page.getByRole('heading', { name: 'Nothing that happened matches' }).waitFor();
    await search.fill('');
    await events.getByText('python3').first().waitFor();
  });

  it('appears when it happens', async () => {
    const { monitor, events, page } = await historyView();
    monitor.advance([]);
    await events.locator('.history-line.closed', { hasText: 'python3' }).waitFor();
    expect(await page.getByText(/^Recorded since/).innerText()).toMatch(
      /events · \d+(\.\d)? [kM]B$/,
    );
  });
});

describe('the table as it was', () => {
  it('is shown where the scrubber stands, and left again', async () => {
    const view = await historyView();
    await goBack(view, 30);
    await view.banner.getByText(/^The table as it was at/).waitFor();
    await view.port('tcp', 3000).getByText('node').waitFor();
    expect(await view.port('tcp', 3000).getByText('python3').count()).toBe(0);
    await goBack(view, 9);
    await view.port('tcp', 3000).waitFor({ state: 'detached' });
    expect(await view.port('tcp', 5432).count()).toBe(1);
    await view.page.getByRole('button', { name: 'Back to now' }).click();
    await view.events.waitFor();
    await view.page.keyboard.press('1');
    await view.port('tcp', 3000).getByText('python3').waitFor();
    expect(view.complaints).toEqual([]);
  });

  it('is shown from a minute of the list', async () => {
    const view = await historyView();
    await view.events
      .getByRole('button', { name: /^Show the table at/ })
      .last()
      .click();
    await view.banner.waitFor();
    expect(await view.port('tcp', 3000).count()).toBe(0);
    await view.port('tcp', 5432).waitFor();
  });

  it('goes back to where the recording begins, and no further', async () => {
    const view = await historyView();
    await view.scrubber.focus();
    await view.scrubber.press('Home');
    await view.banner.getByText(/^The table as it was at/).waitFor();
    await view.list.waitFor();
    expect(await view.banner.getByText(/Nothing is known/).count()).toBe(0);
  });

  it('offers nothing that only a living process can take', async () => {
    const view = await historyView();
    await goBack(view, 30);
    await view.port('tcp', 3000).click();
    await view.inspector.waitFor();
    expect(await view.inspector.getByRole('button', { name: /^End/ }).count()).toBe(0);
  });
});

describe('the chart', () => {
  it('draws all sockets, or one line a port or process', async () => {
    const { page } = await historyView();
    const chart = page.getByRole('img', { name: /^Open sockets over time/ });
    expect(await chart.getAttribute('aria-label')).toBe('Open sockets over time, All sockets 3');
    await page.getByRole('button', { name: 'By port' }).click();
    await page.locator('.legend', { hasText: '5432/tcp' }).waitFor();
    expect(await chart.getAttribute('aria-label')).toMatch(/5432\/tcp 2, 3000\/tcp 1$/);
    await page.getByRole('button', { name: 'By process' }).click();
    await page.locator('.legend', { hasText: 'python3' }).waitFor();
    expect(await chart.locator('canvas').count()).toBe(1);
  });
});

describe('a port', () => {
  it('tells since when it is open, who had it before, and who connected', async () => {
    const view = await historyView();
    await view.page.keyboard.press('1');
    await view.port('tcp', 3000).click();
    const tenures = view.inspector.locator('.port-history li');
    await tenures.first().waitFor();
    expect(await tenures.allInnerTexts()).toEqual([
      expect.stringMatching(exactly(`python3 9001 since ${moment}`)),
      expect.stringMatching(exactly(`node 4711, ${moment} to ${moment}`)),
    ]);
    await view.port('tcp', 5432).click();
    await view.inspector.getByText(exactly(`10\\.0\\.0\\.9: once, ${moment}`)).waitFor();
  });
});

describe('trouble with the file', () => {
  it('is said in the status line of every view, until it was read', async () => {
    const past = writtenPast();
    const view = await openPortsView(browser, past.nowOpen, undefined, 'en-US', (folder) =>
      writeFile(join(folder, 'history.sqlite'), 'garbage '.repeat(2000)),
    );
    const note = view.page.getByRole('button', { name: 'History began anew' });
    await note.click();
    const words = view.page.getByRole('dialog', { name: 'History' });
    await words.getByText(/^A damaged history file was set aside as .*history\.broken-/).waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    await words.getByRole('button', { name: 'Got it' }).click();
    await note.waitFor({ state: 'detached' });
  });

  it('is said where nothing can be kept, in the view as well', async () => {
    const past = writtenPast();
    const view = await openPortsView(browser, past.nowOpen, undefined, 'en-US', async (folder) => {
      await mkdir(join(folder, 'history.sqlite.lock'));
    });
    await view.page.getByRole('button', { name: 'History is not kept' }).waitFor();
    await view.page.keyboard.press('6');
    await view.page.getByRole('heading', { name: 'History cannot be shown' }).waitFor();
    await view.page.getByText(/^History cannot be written to/).waitFor();
  });
});

describe('the History view', () => {
  it('keeps what belongs together near each other on a very wide screen', async () => {
    const { events } = await historyView({ width: 3840, height: 2160 });
    const owner = events.locator('.history-line .owner').first();
    expect((await owner.boundingBox())?.x).toBeLessThan(1000);
  });

  it.each(['light', 'dark'] as const)('is without a finding of axe in %s', async (colorScheme) => {
    const view = await historyView();
    await view.page.emulateMedia({ colorScheme });
    expect(await axeFindings(view.page)).toEqual([]);
    await goBack(view, 30);
    await view.port('tcp', 3000).waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    expect(view.complaints).toEqual([]);
  });

  it.each([
    { width: 720, height: 480 },
    { width: 900, height: 600 },
    { width: 1280, height: 800 },
    { width: 3840, height: 2160 },
  ])('has everything in sight at $width × $height', async (viewport) => {
    const view = await historyView(viewport);
    await settled(view.page);
    expect(await layoutFindings(view.page)).toEqual([]);
    await goBack(view, 30);
    await view.port('tcp', 3000).waitFor();
    expect(await layoutFindings(view.page)).toEqual([]);
  });
});
