import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../src-main/core/snapshot/parse-snapshot.ts';
import { startListeningProcess, type ListeningProcess } from '../support/listening-process.ts';
import type { TestWindow } from '../support/windows/test-window.ts';
import { windowHosts } from '../support/windows/window-hosts.ts';

describe.each(windowHosts)('the main job in the $name', ({ name, open }) => {
  let window: TestWindow;
  let server: ListeningProcess;
  const clients: Socket[] = [];

  beforeEach(async () => {
    window = await open();
    await window.page.getByRole('treegrid').waitFor();
    server = await startListeningProcess();
  });

  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    await server.stop();
    await window.close();
  });

  const portRow = (page: Page): Locator =>
    page.getByRole('row').filter({ has: page.getByText(String(server.port), { exact: true }) });

  /** As a user would on a busy machine: type the port, then look. */
  async function find(page: Page): Promise<Locator> {
    await page.getByRole('combobox').fill(`port:${String(server.port)}`);
    const row = portRow(page).first();
    await row.waitFor();
    return row;
  }

  async function connectOnce(): Promise<number> {
    const client = connect(server.port, '127.0.0.1');
    clients.push(client);
    await once(client, 'connect');
    return client.localPort ?? 0;
  }

  it('shows a port that opens, with its process and who can reach it', async () => {
    const row = await find(window.page);
    const text = await row.innerText();
    expect(text).toContain(String(server.pid));
    expect(text).toContain('this machine');
  });

  it('shows two accepted connections under one listener, told apart by remote port', async () => {
    const remotePorts = [await connectOnce(), await connectOnce()];
    const { page } = window;
    const row = await find(page);
    await row.click();
    await page.keyboard.press('ArrowRight');
    await page
      .getByText(`127.0.0.1:${String(server.port)}`)
      .first()
      .waitFor();
    for (const port of remotePorts) {
      await page
        .getByRole('row')
        .filter({ hasText: `127.0.0.1:${String(port)}` })
        .waitFor();
    }
    expect(await page.getByRole('row').filter({ hasText: 'accepted' }).count()).toBe(2);
    expect(await page.getByRole('row').filter({ hasText: 'LISTEN' }).count()).toBe(1);
  });

  it('lets a port go when its process ends', async () => {
    const row = await find(window.page);
    await server.stop();
    await row.waitFor({ state: 'detached' });
    expect(await portRow(window.page).count()).toBe(0);
  });

  it('finds one port with the filter language', async () => {
    const { page } = window;
    const total = await page.getByRole('row').count();
    expect(total).toBeGreaterThan(1);
    await find(page);
    // The header is a row too.
    await expect.poll(() => page.getByRole('row').count()).toBe(2);
    expect(await portRow(page).count()).toBe(1);
  });

  it.runIf(name === 'browser host')('exports a snapshot that can be read again', async () => {
    const { page } = window;
    await find(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /export/i }).click();
    await page.getByRole('menuitem').first().click();
    const parsed = parseSnapshot(await readFile(await (await download).path(), 'utf8'));
    if (!parsed.ok) throw new Error(parsed.problem.key);
    const sockets = parsed.document.sockets.filter(({ local }) => local.port === server.port);
    expect(sockets).toHaveLength(1);
    expect(sockets[0]).toMatchObject({ role: 'listener', owners: [{ pid: server.pid }] });
  });

  it.runIf(name === 'browser host')(
    'says that the data is stale when its host is gone',
    async () => {
      const { page } = window;
      await find(page);
      await window.killHost();
      await page
        .getByRole('alert')
        .filter({ hasText: /stale|lost/i })
        .waitFor();
      expect(await portRow(page).count()).toBe(1);
    },
  );
});
