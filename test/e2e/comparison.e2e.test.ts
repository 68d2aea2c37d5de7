import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { layoutFindings } from '../support/layout-findings.ts';
import { manySockets } from '../support/many-sockets.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneLater } from '../support/scene-later.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const nowMs = Date.now();
const developer = sceneSockets('developer', nowMs);
const later = sceneLater(developer, nowMs);

async function command(view: OpenedView, words: RegExp): Promise<void> {
  await view.page.keyboard.press('Control+k');
  await view.page.getByRole('option', { name: words }).click();
}

/** The window comparing these sockets, held still, with what a later reading found. */
async function compared(
  before: readonly Socket[],
  after: readonly Socket[],
  viewport = { width: 1280, height: 800 },
): Promise<OpenedView> {
  const view = await openPortsView(browser, before, viewport);
  await command(view, /what changes from now on/);
  await view.page.getByText('Nothing is different').waitFor();
  view.monitor.advance(after);
  await view.list.waitFor();
  return view;
}

function difference(view: OpenedView, key: string) {
  return view.page.locator(`[data-key="${key}"]`);
}

describe('a comparison', () => {
  it('follows what changes from now on, exposed first, connections folded with their count', async () => {
    const view = await compared(developer, later);
    const lines = await view.page.locator('[role=row][data-key]').allInnerTexts();
    expect(lines[0]).toMatch(/6379[\s\S]*1 opened, 1 closed[\s\S]*all networks/);
    expect(lines.find((line) => line.startsWith('5432'))).toMatch(
      /Other program[\s\S]*was[\s\S]*postgres[\s\S]*852[\s\S]*is now[\s\S]*nc[\s\S]*99/,
    );
    expect(lines.at(-1)).toMatch(/Connections\s+9 opened, 17 closed/);
    await difference(view, 'tcp 5432').click();
    const words = await view.inspector.innerText();
    expect(words).toContain('127.0.0.1:5432 (TCP) was postgres 852, is now nc 99.');
    view.monitor.advance(developer);
    await view.page.getByText('Nothing is different').waitFor();
    expect(view.complaints).toEqual([]);
  });

  it('is narrowed by its counts and by the search, and says when nothing is left', async () => {
    const view = await compared(developer, later);
    await view.page.getByRole('button', { name: '1 other program' }).click();
    await difference(view, 'tcp 6379').waitFor({ state: 'detached' });
    expect(await view.page.locator('[role=row][data-key]').count()).toBe(1);
    await view.search.fill('port:8123');
    await view.page.getByText('Nothing that is different matches').waitFor();
    await view.page.getByRole('button', { name: 'Show everything' }).click();
    await difference(view, 'tcp 6379').waitFor();
    await view.search.fill('proc:chromium');
    await view.page.getByText('9 opened, 0 closed').waitFor();
  });

  it('swaps its sides, goes on with another view, and comes back', async () => {
    const view = await compared(developer, later);
    await view.page.getByRole('button', { name: 'Swap the sides' }).click();
    await view.page.getByText('The first side is the later one.').waitFor();
    expect(await difference(view, 'tcp 5432').innerText()).toMatch(/was\s+N\s+nc[\s\S]*postgres/);
    await view.page.keyboard.press('1');
    await view.port('tcp', 8123).waitFor();
    await command(view, /Back to the comparison/);
    await difference(view, 'tcp 5432').waitFor();
    await view.page.getByRole('button', { name: 'End the comparison' }).click();
    await view.port('tcp', 8123).waitFor();
  });

  it('takes a saved snapshot for a side', async () => {
    const view = await openPortsView(browser, developer);
    view.monitor.advance(developer);
    const saved = await view.background.handlers['snapshots.save']({ label: 'before lunch' });
    expect(saved.ok).toBe(true);
    view.monitor.advance(later);
    await command(view, /what changes from now on/);
    await view.page.getByRole('button', { name: /^Before/ }).click();
    await view.page.getByRole('menuitem', { name: /before lunch/ }).click();
    await difference(view, 'tcp 5432').waitFor();
    await view.page.getByRole('button', { name: /^Before before lunch/ }).waitFor();
    expect(view.complaints).toEqual([]);
  });

  it('is a file as the command line writes it', async () => {
    const view = await compared(developer, later);
    await view.page.getByRole('button', { name: 'Export the comparison' }).click();
    const download = view.page.waitForEvent('download');
    await view.page.getByRole('menuitem', { name: /Document/ }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toMatchObject({
      format: 'portside-comparison',
      ownerChanged: [{ after: { owners: [{ pid: 99, name: 'nc' }] } }],
      newlyExposed: [{ local: { port: 6379 } }],
    });
  });

  it('is driven by the keyboard, and leads to the port in the live table', async () => {
    const view = await compared(developer, later);
    await view.list.focus();
    for (const key of ['ArrowDown', 'ArrowLeft', 'ArrowDown', 'Enter']) {
      await view.page.keyboard.press(key);
    }
    await view.inspector.getByText(/was postgres 852/).waitFor();
    expect(await difference(view, 'tcp 6379').getAttribute('aria-expanded')).toBe('false');
    await view.page.keyboard.press('Escape');
    await view.inspector.waitFor({ state: 'detached' });
    await view.list.focus();
    await view.page.keyboard.press('Enter');
    await view.inspector.getByRole('button', { name: 'Show in Ports' }).click();
    await view.port('tcp', 5432).waitFor();
    expect(await view.inspector.innerText()).toContain('5432');
  });

  it.each([
    { width: 1280, height: 800 },
    { width: 900, height: 600 },
    { width: 720, height: 480 },
  ])(
    'has nothing cut off and nothing for axe to find at $width px, in both themes',
    async (size) => {
      const view = await compared(developer, later, size);
      await view.page.getByRole('button', { name: 'Swap the sides' }).click();
      await view.page.getByText('Connections', { exact: true }).click();
      expect(await layoutFindings(view.page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await view.page.emulateMedia({ colorScheme });
        expect(await axeFindings(view.page)).toEqual([]);
      }
      await difference(view, 'tcp 5432').click();
      expect(await layoutFindings(view.page)).toEqual([]);
      expect(await axeFindings(view.page)).toEqual([]);
    },
  );

  it('draws a window’s worth of two thousand differences', async () => {
    const view = await compared([], manySockets(2000, nowMs));
    expect(await view.list.getAttribute('aria-rowcount')).toBe('202');
    expect(await view.page.locator('[role=row][data-key]').count()).toBeLessThan(60);
    await view.list.focus();
    await view.page.keyboard.press('End');
    await view.page.getByText('1,800 opened, 0 closed').waitFor();
    expect(view.complaints).toEqual([]);
  });
});
