import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { UnixSocket } from '../../src-main/core/unix/unix-socket.ts';
import { aUnixSocket } from '../support/a-unix-socket.ts';
import { anOwner } from '../support/build-socket.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPortsView, type OpenedView } from '../support/open-ports-view.ts';
import { sceneSockets } from '../support/scene.ts';
import { scriptedMachine } from '../support/scripted-monitor.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const developer = sceneSockets('developer', Date.now());
const bus = aUnixSocket({ inode: 7, path: '/run/dbus/system_bus_socket' });
const busy = aUnixSocket({
  inode: 8,
  path: '/run/dbus/system_bus_socket',
  state: 'connected',
  owners: [anOwner(600, 'dbus-daemon')],
});
const caller = aUnixSocket({
  inode: 9,
  path: null,
  state: 'connected',
  owners: [anOwner(9120, 'chromium')],
  otherEnd: 8,
});
const hostile = aUnixSocket({ inode: 10, path: '@<img src=x onerror=alert(1)>', owners: [] });

async function unixView(...sockets: readonly UnixSocket[]): Promise<OpenedView> {
  const view = await openPortsView(browser, developer);
  view.monitor.setUnix({ sockets });
  await view.page.keyboard.press('5');
  return view;
}

describe('the Unix view', () => {
  it('shows paths, states, owners and the other end, and reads only when it opens', async () => {
    const view = await openPortsView(browser, developer);
    view.monitor.setUnix({ sockets: [bus, busy, caller, hostile] });
    expect(view.monitor.asked.unixReadings).toBe(0);
    await view.page.keyboard.press('5');
    const row = view.line('chromium');
    await row.waitFor();
    expect(await row.innerText()).toMatch(/no name\s+connected\s+stream[\s\S]*dbus-daemon/);
    expect(await view.line('onerror').innerText()).toContain('@<img src=x');
    await view.page.getByText(/4 Unix-domain sockets/).waitFor();
    expect(view.complaints).toEqual([]);
  });

  it('obeys the search, and says why a port is not found there', async () => {
    const view = await unixView(bus, busy, caller);
    await view.line('chromium').waitFor();
    await view.search.fill('proc:dbus');
    await view.line('chromium').waitFor({ state: 'detached' });
    expect(await view.line('dbus-daemon').count()).toBe(1);
    await view.search.fill('port:80');
    await view.page.getByText(/have no port or address/).waitFor();
  });

  it('explains a socket and stays on it when the view is read again', async () => {
    const view = await unixView(bus, busy, caller);
    await view.line('chromium').click();
    expect(await view.inspector.innerText()).toContain('An open connection between two programs');
    const readings = view.monitor.asked.unixReadings;
    view.monitor.setUnix({ sockets: [caller, busy] });
    await view.page.getByRole('button', { name: 'Read again now' }).click();
    await expect.poll(() => view.monitor.asked.unixReadings).toBeGreaterThan(readings);
    await view.list.locator('[data-key="unix:7"]').waitFor({ state: 'detached' });
    expect(await view.list.locator('[aria-selected=true]').innerText()).toContain('chromium');
  });

  it('stops reading when another view is in front', async () => {
    const view = await unixView(bus);
    await view.list.locator('[data-key="unix:7"]').waitFor();
    await view.page.keyboard.press('1');
    await view.port('tcp', 22).waitFor();
    const readings = view.monitor.asked.unixReadings;
    await view.page.waitForTimeout(6000);
    expect(view.monitor.asked.unixReadings).toBe(readings);
  });

  it('tells nothing open from what cannot be read', async () => {
    const empty = await unixView();
    await empty.page.getByRole('heading', { name: 'No Unix-domain socket is open' }).waitFor();
    const view = await openPortsView(browser, developer);
    const note = { code: 'unix-sockets-unsupported', level: 'info', values: {} } as const;
    view.monitor.setUnix({ readable: false, notes: [note] });
    await view.page.keyboard.press('5');
    await view.page.getByRole('heading', { name: 'Unix-domain sockets cannot be read' }).waitFor();
  });

  it('is not offered where the system has no such list', async () => {
    const view = await openPortsView(browser, developer);
    view.monitor.changeMachine({ ...scriptedMachine, platform: 'win32' });
    const tabs = view.page.getByRole('navigation', { name: 'Views' }).getByRole('button');
    await expect.poll(() => tabs.count()).toBe(5);
    await view.page.keyboard.press('5');
    expect(await tabs.first().getAttribute('aria-current')).toBe('page');
  });

  it('takes the selection along to the same process, and gives it back', async () => {
    const postgres = developer.find(({ local }) => local.port === 5432)?.owners ?? [];
    const view = await openPortsView(browser, developer);
    const path = '/run/postgresql/.s.PGSQL.5432';
    view.monitor.setUnix({ sockets: [bus, aUnixSocket({ inode: 11, path, owners: postgres })] });
    await view.page.keyboard.press('5');
    await view.line(path).waitFor();
    await view.page.keyboard.press('1');
    await view.port('tcp', 5432).click();
    await view.page.keyboard.press('5');
    await expect.poll(() => view.line(path).getAttribute('aria-selected')).toBe('true');
    await view.inspector.getByText(path).first().waitFor();
    await view.page.keyboard.press('2');
    const holder = view.list.locator('[aria-selected=true]');
    await expect.poll(() => holder.innerText()).toContain('postgres');
  });

  it('keeps the selection of the table, and its details, for the way back', async () => {
    const view = await unixView(bus);
    await view.list.locator('[data-key="unix:7"]').waitFor();
    await view.page.keyboard.press('1');
    await view.port('tcp', 5432).click();
    await view.inspector.waitFor();
    await view.page.keyboard.press('5');
    await view.inspector.waitFor({ state: 'detached' });
    await view.page.keyboard.press('1');
    await view.inspector.getByText('5432').first().waitFor();
    expect(await view.port('tcp', 5432).getAttribute('aria-selected')).toBe('true');
  });
});
