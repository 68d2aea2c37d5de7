import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView } from '../support/open-ports-view.ts';
import { freshListener, sceneSockets } from '../support/scene.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const nowMs = Date.now();
const developer = sceneSockets('developer', nowMs);

function developerView() {
  return openPortsView(browser, developer);
}

async function classes(line: Locator): Promise<string> {
  return (await line.getAttribute('class')) ?? '';
}

describe('the live list', () => {
  it('shows each port as a sentence: port, protocol, service, reach, process', async () => {
    const view = await developerView();
    const text = await view.port('tcp', 22).innerText();
    expect(text.split(/\s+/)).toEqual(
      expect.arrayContaining(['22', 'TCP', 'ssh', 'all', 'networks', 'sshd', '812']),
    );
    expect(await view.port('tcp', 5432).innerText()).toContain('this machine');
    expect(await view.port('tcp', 3000).count()).toBe(2);
    expect(
      await view.port('tcp', 3000).first().getByRole('img', { name: 'conflict' }).count(),
    ).toBe(1);
    expect(await view.port('udp', 41_641).innerText()).toContain('not yours to see');
    expect(view.complaints).toEqual([]);
  });

  it('lets a new port glow and a closed one linger before it goes', async () => {
    const view = await developerView();
    view.monitor.advance([...developer, freshListener(8123)]);
    const line = view.port('tcp', 8123);
    await line.waitFor();
    expect(await classes(line)).toContain('opened');
    view.monitor.advance(developer);
    await view.page.locator('.list-line.closed', { hasText: '8123' }).waitFor();
    await line.waitFor({ state: 'detached' });
  });

  it('unfolds a port into its listener and what was accepted, with who is at the other end', async () => {
    const view = await developerView();
    await view.port('tcp', 5432).getByRole('button').click();
    const rows = view.page.locator('[data-key^="socket:"]');
    expect(await rows.first().innerText()).toMatch(/listener[\s\S]*127\.0\.0\.1:5432[\s\S]*LISTEN/);
    const accepted = view.line('127.0.0.1:51812').first();
    expect(await accepted.innerText()).toMatch(
      /accepted[\s\S]*from[\s\S]*node[\s\S]*4711[\s\S]*postgres[\s\S]*4801/,
    );
    expect(await view.port('tcp', 5432).getAttribute('aria-expanded')).toBe('true');
  });

  it('keeps clients apart from services', async () => {
    const view = await developerView();
    const heading = view.line('Outgoing');
    await heading.click();
    expect(await view.line('git-remote-https').count()).toBe(0);
    await heading.click();
    expect(await view.line('git-remote-https').innerText()).toContain('140.82.121.4');
  });

  it('sorts by a column and says so to a screen reader', async () => {
    const view = await developerView();
    const header = view.page.getByRole('columnheader', { name: 'Conn.' });
    await header.getByRole('button').click();
    await header.getByRole('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    const first = view.page.locator('[aria-rowindex="2"]');
    expect(await first.innerText()).toContain('9001');
  });

  it('does not move what the reader points at', async () => {
    const view = await developerView();
    const line = view.port('tcp', 9001);
    await line.hover();
    const before = await line.boundingBox();
    view.monitor.advance([...developer, freshListener(80)]);
    await view.page.getByText('one change waiting').waitFor();
    expect(await line.boundingBox()).toEqual(before);
    await view.page.getByText('one change waiting').click();
    await view.port('tcp', 80).waitFor();
  });
});

describe('search and filters', () => {
  it('narrows the list as one types', async () => {
    const view = await developerView();
    await view.page.keyboard.press('/');
    await view.page.keyboard.type('port:6379');
    await view.port('tcp', 22).waitFor({ state: 'detached' });
    expect(await view.port('tcp', 6379).count()).toBe(1);
    await view.page.keyboard.press('Escape');
    await view.port('tcp', 22).waitFor();
    expect(await view.search.inputValue()).toBe('');
  });

  it('underlines the term it does not understand, says why, and keeps the list', async () => {
    const view = await developerView();
    await view.search.fill('proc:node prot:tcp');
    const problem = view.page.getByRole('alert');
    expect(await problem.innerText()).toContain('“prot:”');
    expect(await view.page.locator('.underline .error').innerText()).toBe('prot:tcp');
    expect(await view.search.getAttribute('aria-invalid')).toBe('true');
    expect(await view.port('tcp', 22).count()).toBe(1);
  });

  it('unfolds a port when only its connections match', async () => {
    const view = await developerView();
    await view.search.fill('remote:127.0.0.1:51812');
    await view.line('127.0.0.1:51812').first().waitFor();
    expect(await view.port('tcp', 5432).getAttribute('aria-expanded')).toBe('true');
  });

  it('says why nothing is shown and offers the way back', async () => {
    const view = await developerView();
    await view.search.fill('proc:nobody');
    await view.page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    expect(await view.page.getByText('search: proc:nobody').count()).toBe(1);
    await view.page.getByRole('button', { name: 'Show everything' }).click();
    await view.port('tcp', 22).waitFor();
  });

  it('counts what matters, and each number is a filter', async () => {
    const view = await developerView();
    const exposed = view.page.getByRole('button', { name: /reachable from the network/ });
    expect(await exposed.innerText()).toMatch(/^6\s/);
    await exposed.click();
    expect(await exposed.getAttribute('aria-pressed')).toBe('true');
    await view.port('tcp', 6379).waitFor({ state: 'detached' });
    expect(await view.port('tcp', 8080).count()).toBe(1);
    expect(await view.line('Outgoing').count()).toBe(0);
    await exposed.click();
    const loopback = view.page.getByRole('button', { name: /hide loopback clients/ });
    await loopback.click();
    expect(await view.line('psql').count()).toBe(0);
    expect(await view.port('tcp', 5432).count()).toBe(1);
  });
});
