import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { allAxeFindings } from '../support/axe-findings.ts';
import { type ChildProgram, saidBy, startProgram } from '../support/child-program.ts';
import { launchChromium } from '../support/chromium.ts';
import { patienceMs } from '../support/patience.ts';
import { startPortside } from '../support/run-portside.ts';

const listener = `const server = net.createServer(() => 0).listen(0, '127.0.0.1');
  await once(server, 'listening'); ready({ port: server.address().port });`;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The window of a real Portside on this machine, as `words` start it. */
async function openWindow(words: readonly string[]): Promise<Page> {
  const data = await mkdtemp(join(tmpdir(), 'portside-data-'));
  const portside = startPortside(['serve', '--port', '0', '--interval', '250ms', ...words], {
    environment: { PORTSIDE_DATA: data },
  });
  const [url = ''] = /http:\S+/.exec(await portside.outMatches(/http:.*\n/)) ?? [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(patienceMs);
  onTestFinished(async () => {
    await context.close();
    portside.child.kill();
    await portside.ended;
    await rm(data, { recursive: true });
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('treegrid').waitFor();
  return page;
}

async function start(script: string): Promise<ChildProgram> {
  const program = await startProgram(script);
  onTestFinished(() => program.stop());
  return program;
}

/** Finds the row of a port and asks to end its process. */
async function askToEnd(page: Page, program: ChildProgram): Promise<Locator> {
  await page.getByRole('combobox').fill(`port:${saidBy(program, 'port')}`);
  await page.getByText(String(program.pid)).first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: `End node (${program.pid})…` }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText('Will close').waitFor();
  return dialog;
}

describe.runIf(process.platform === 'linux')('ending a process in the window', () => {
  it('shows who is cut off, ends only when told to, and starts it again', async () => {
    const page = await openWindow(['--allow-actions']);
    const program = await start(listener);
    const client = connect(saidBy(program, 'port'), '127.0.0.1');
    onTestFinished(() => void client.destroy());
    client.on('error', () => undefined);
    await once(client, 'connect');
    const dialog = await askToEnd(page, program);
    expect(await dialog.innerText()).toContain(`TCP ${saidBy(program, 'port')}`);
    expect(await dialog.innerText()).toContain(
      `node ${process.pid}, connected to ${saidBy(program, 'port')}`,
    );
    const focused = dialog.getByRole('button', { name: 'Keep it running' });
    await expect.poll(() => focused.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(process.kill(program.pid, 0)).toBe(true);
    const again = await askToEnd(page, program);
    await again.getByRole('button', { name: 'End process' }).click();
    await again.getByText('node has ended.').waitFor();
    await again.getByRole('button', { name: 'Start again' }).click();
    await again.getByText(/Started again with pid|ended at once/).waitFor();
  });

  it('offers force to what ignores it, and comes out as gone', async () => {
    const page = await openWindow(['--allow-actions']);
    const program = await start(`process.on('SIGTERM', () => 0); ${listener}`);
    const dialog = await askToEnd(page, program);
    await dialog.getByRole('button', { name: 'End process' }).click();
    await dialog.getByText('node was asked to end…').waitFor();
    await dialog.getByText('node ignored the polite signal and still runs.').waitFor();
    await dialog.getByRole('button', { name: 'Force it to end' }).click();
    await dialog.getByText('node has ended.').waitFor();
  });

  it('has the keys to itself, before and after, whatever is open behind it', async () => {
    const page = await openWindow(['--allow-actions']);
    const program = await start(listener);
    await page.getByRole('combobox').fill(`port:${saidBy(program, 'port')}`);
    await page.getByText(String(program.pid)).first().click();
    await page.getByRole('button', { name: 'End process…' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Will close').waitFor();
    await page.keyboard.press('p');
    await dialog.getByRole('button', { name: 'End process' }).click();
    await dialog.getByText('node has ended.').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.locator('.inspector').count()).toBe(1);
    expect(await page.locator('.banner.paused').count()).toBe(0);
  });

  it('is found in the palette and the inspector, and axe has nothing against the dialog', async () => {
    const page = await openWindow(['--allow-actions']);
    const program = await start(listener);
    await page.getByRole('combobox').fill(`port:${saidBy(program, 'port')}`);
    await page.getByText(String(program.pid)).first().click();
    await page.getByRole('button', { name: 'End process…' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('end node');
    await page.keyboard.press('Enter');
    await page.getByRole('alertdialog').getByText('Nobody').waitFor();
    expect(await allAxeFindings(page, '[role=alertdialog]')).toEqual([]);
  });

  it('is not there without --allow-actions', async () => {
    const page = await openWindow([]);
    const program = await start(listener);
    await page.getByRole('combobox').fill(`port:${saidBy(program, 'port')}`);
    await page.getByText(String(program.pid)).first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Copy pid' }).waitFor();
    expect(await page.getByRole('menuitem', { name: /^End / }).count()).toBe(0);
  });
});
