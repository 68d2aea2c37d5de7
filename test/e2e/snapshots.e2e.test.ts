import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { aUnixSocket } from '../support/a-unix-socket.ts';
import { axeFindings } from '../support/axe-findings.ts';
import { launchChromium } from '../support/chromium.ts';
import { dumpText } from '../support/dump-fixture.ts';
import { layoutFindings } from '../support/layout-findings.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());

async function choose(view: OpenedView, name: string, text: string | Buffer): Promise<void> {
  await view.page.keyboard.press('s');
  const chooser = view.page.waitForEvent('filechooser');
  await view.page.getByRole('button', { name: 'Open a file…' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
}

const banner = (view: OpenedView) => view.page.locator('.opened-banner');
const problem = (view: OpenedView) => view.page.getByRole('dialog').getByRole('alert');

describe('saved snapshots in the window', () => {
  it('are saved under a name, opened in place of the live table, left again and deleted', async () => {
    const view = await openPortsView(browser, developer);
    view.monitor.setUnix({ sockets: [aUnixSocket({ inode: 7, path: '/run/bus' })] });
    await view.page.keyboard.press('s');
    await view.page.getByLabel('Name of the snapshot').fill('before the update');
    await view.page.getByRole('button', { name: 'Save now' }).click();
    const line = view.page.locator('.snapshot-line', { hasText: 'before the update' });
    await line.waitFor();
    expect(await line.innerText()).toContain('saved by hand');
    view.monitor.advance([]);
    await line.getByRole('button', { name: /^Open/ }).click();
    await banner(view).getByText('before the update').waitFor();
    await view.port('tcp', 5432).waitFor();
    await view.page.keyboard.press('5');
    await view.line('/run/bus').waitFor();
    await view.page.keyboard.press('1');
    await view.port('tcp', 5432).click();
    await view.inspector.waitFor();
    expect(await view.inspector.getByRole('button', { name: /^End/ }).count()).toBe(0);
    expect(await view.page.getByRole('button', { name: 'Pause' }).count()).toBe(0);
    await view.page.keyboard.press('Escape');
    await view.page.keyboard.press('Escape');
    await banner(view).waitFor({ state: 'detached' });
    await view.port('tcp', 5432).waitFor({ state: 'detached' });
    await view.page.keyboard.press('s');
    await line.getByRole('button', { name: /^More/ }).click();
    await view.page.getByRole('menuitem', { name: 'Delete…' }).click();
    await line.getByRole('button', { name: 'Keep' }).click();
    await line.getByRole('button', { name: /^More/ }).click();
    await view.page.getByRole('menuitem', { name: 'Delete…' }).click();
    await line.getByRole('button', { name: 'Delete' }).click();
    await line.waitFor({ state: 'detached' });
    expect(view.complaints).toEqual([]);
  });

  it('are compared with each other when two are picked', async () => {
    const view = await openPortsView(browser, developer);
    await view.background.snapshots.save('one');
    await view.background.snapshots.save('two');
    await view.page.keyboard.press('s');
    for (const name of ['one', 'two']) {
      await view.page.locator('.snapshot-line', { hasText: name }).getByRole('checkbox').click();
    }
    await view.page.getByRole('button', { name: 'Compare the two' }).click();
    await view.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(view.complaints).toEqual([]);
  });
});

describe('opening a file', () => {
  it.each([
    ['linux-ss-tunap', 'ss of Linux'],
    ['linux-netstat-tunap', 'netstat of Linux'],
    ['windows-netstat-ano', 'netstat of Windows'],
    ['macos-netstat-anv', 'netstat of macOS'],
    ['linux-lsof', 'lsof of Linux'],
  ])('shows what %s tells', async (name, source) => {
    const view = await openPortsView(browser, []);
    await choose(view, `${name}.txt`, dumpText(name));
    await banner(view).getByText(`Not now: ${source}`).waitFor();
    await view.list.locator('[data-key]').first().waitFor();
    expect(view.complaints).toEqual([]);
  });

  it('counts the lines that were not understood, and shows the first with what is wrong with them', async () => {
    const view = await openPortsView(browser, []);
    const text = `${dumpText('windows-netstat-ano')}\r\n  TCP  <img src=x onerror=alert(1)>\r\n`;
    await choose(view, 'a.txt', text);
    await view.page.getByRole('button', { name: 'One line was not understood' }).click();
    await view.page.getByText('TCP  <img src=x onerror=alert(1)>').waitFor();
    await view.page.getByText('Has no endpoint (address and port) where one belongs').waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    await view.page.keyboard.press('Escape');
    expect(await banner(view).count()).toBe(1);
  });

  it.each([
    ['a letter', 'Dear Ada,\nit does not work.', /No line in it is a socket/],
    ['an empty one', '', /There is nothing in it/],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 9]), /it is no text/],
    ['a broken snapshot', '{"format":"portside-snapshot","version":1}', /is missing/],
  ])('says of %s why not, with what to do', async (_name, text, words) => {
    const view = await openPortsView(browser, developer);
    await choose(view, 'a.txt', text);
    await problem(view).getByText(words).waitFor();
    expect(await banner(view).count()).toBe(0);
  });
});

describe('a file beyond the limit', () => {
  it('is not read at all', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portside-large-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'large.txt');
    await writeFile(file, '');
    await truncate(file, 64 * 1024 * 1024 + 1);
    const view = await openPortsView(browser, developer);
    await view.page.keyboard.press('s');
    const chooser = view.page.waitForEvent('filechooser');
    await view.page.getByRole('button', { name: 'Open a file…' }).click();
    await (await chooser).setFiles(file);
    await problem(view)
      .getByText(/larger than 64 MB/)
      .waitFor();
  });
});

describe('other ways in', () => {
  it('takes pasted text', async () => {
    const view = await openPortsView(browser, []);
    await view.page.keyboard.press('s');
    await view.page.getByRole('button', { name: 'Paste a dump…' }).click();
    await view.page.getByRole('textbox').last().fill(dumpText('linux-ss-tunap'));
    await view.page.getByRole('button', { name: 'Show it' }).click();
    await banner(view).getByText('pasted text').waitFor();
  });

  it('takes a file that is dropped on the window', async () => {
    const view = await openPortsView(browser, []);
    const transfer = await view.page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'dropped.txt'));
      return data;
    }, dumpText('linux-ss-tunap'));
    await view.page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
    await view.page.getByText(/^Drop a snapshot/).waitFor();
    await view.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await banner(view).getByText('dropped.txt').waitFor();
    expect(await view.page.getByText(/^Drop a snapshot/).count()).toBe(0);
  });
});

describe('how it looks', () => {
  it.each([
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['light', 720, 480],
    ['dark', 720, 480],
  ] as const)('is whole and readable in %s at %i × %i', async (colorScheme, width, height) => {
    const view = await openPortsView(browser, developer, { width, height });
    await view.page.emulateMedia({ colorScheme });
    await view.background.snapshots.save('a rather long name that somebody gave to a snapshot');
    await view.page.keyboard.press('s');
    await view.page.locator('.snapshot-line').waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    expect(await layoutFindings(view.page)).toEqual([]);
    await view.page.locator('.snapshot-line .push-button').first().click();
    await banner(view).waitFor();
    expect(await axeFindings(view.page)).toEqual([]);
    expect(await layoutFindings(view.page)).toEqual([]);
  });
});
