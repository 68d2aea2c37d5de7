import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Note } from '../../src-main/core/reading/note.ts';
import type { Socket } from '../../src-main/core/socket/socket.ts';
import { startWebHost } from '../../src-main/web-host/start-web-host.ts';
import { provideChromium } from '../../build/scripts/find-chromium.ts';
import { launchChromium } from './chromium.ts';
import { manySockets } from './many-sockets.ts';
import { sceneLater } from './scene-later.ts';
import { localConnection, process as owner, sceneSocket, sceneSockets } from './scene.ts';
import { createScriptedMonitor, type ScriptedMonitor } from './scripted-monitor.ts';
import { startOwnBackground } from './own-background.ts';

/**
 * Takes pictures of the built window in both themes and several sizes, for people to look at:
 * `node test/support/take-screenshots.ts [DIRECTORY]`.
 */
const directory = process.argv[2] ?? '/tmp/shots';
const rendererDirectory = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const themes = ['light', 'dark'] as const;
const sizes = [
  { width: 1280, height: 800 },
  { width: 900, height: 600 },
  { width: 720, height: 480 },
] as const;

interface Shot {
  readonly name: string;
  readonly sockets: readonly Socket[];
  readonly notes?: readonly Note[];
  /** The language of the browser; English unless told otherwise. */
  readonly locale?: string;
  readonly prepare?: (page: Page, monitor: ScriptedMonitor) => Promise<void>;
}

const nowMs = Date.now();
const developer = sceneSockets('developer', nowMs);
let alertPort = 8000;

const shots: readonly Shot[] = [
  { name: 'ports', sockets: developer, prepare: showPostgres },
  { name: 'plain', sockets: developer },
  { name: 'ports-german', sockets: developer, prepare: showPostgres, locale: 'de-DE' },
  { name: 'ports-chinese', sockets: developer, prepare: showPostgres, locale: 'zh-CN' },
  { name: 'plain-german', sockets: developer, locale: 'de-DE' },
  { name: 'plain-chinese', sockets: developer, locale: 'zh-CN' },
  {
    name: 'group',
    sockets: developer,
    prepare: (page) => page.locator('[data-key^="port:tcp 3000"]').last().click(),
  },
  ...otherViews('developer', developer, showInside),
  ...otherViews('empty', []),
  ...otherViews('many', manySockets(2000, nowMs)),
  { name: 'empty', sockets: [] },
  { name: 'many', sockets: manySockets(2000, nowMs) },
  {
    name: 'error',
    sockets: developer,
    prepare: (page) => page.getByRole('combobox').fill('proc:node prot:tcp'),
  },
  {
    name: 'keys',
    sockets: developer,
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'values',
    sockets: developer,
    prepare: async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('-scope:exposed proto:tcp ');
      await page.getByText('-scope:exposed', { exact: true }).click();
      await page.keyboard.press('/');
      await page.keyboard.type('port:');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'saved',
    sockets: developer,
    prepare: async (page) => {
      for (const [name, term] of [
        ['cache', 'port:6379 '],
        ['only web servers here', 'port:80,443,3000 '],
      ] as const) {
        await page.keyboard.press('/');
        await page.keyboard.type(term);
        await page.getByRole('button', { name: 'Saved filters' }).click();
        await page.getByRole('textbox', { name: /^Save/ }).fill(name);
        await page.keyboard.press('Enter');
        if (name === 'cache') await page.keyboard.press('Escape');
      }
    },
  },
  {
    name: 'nothing',
    sockets: developer,
    prepare: (page) => page.getByRole('combobox').fill('proc:nobody'),
  },
  {
    name: 'paused',
    sockets: developer,
    prepare: async (page, monitor) => {
      await page.keyboard.press('p');
      monitor.advance(developer.slice(4));
    },
  },
  {
    name: 'failing',
    sockets: developer,
    prepare: async (_, monitor) => {
      monitor.fail([{ code: 'table-unreadable', level: 'error', values: { reason: 'EACCES' } }]);
      await Promise.resolve();
    },
  },
  { name: 'alert-toast', sockets: developer, prepare: raiseAlert },
  {
    name: 'alerts',
    sockets: developer,
    prepare: async (page, monitor) => {
      await raiseAlert(page, monitor);
      await page.getByRole('button', { name: /open alert/ }).click();
    },
  },
  {
    name: 'alert-rules',
    sockets: developer,
    prepare: async (page) => {
      await page.getByRole('button', { name: /open alert/ }).click();
      await page.getByRole('button', { name: 'Rules…' }).click();
      await page.getByRole('button', { name: 'Add a rule' }).click();
    },
  },
  { name: 'comparison', sockets: developer, prepare: compareLater },
  { name: 'comparison-german', sockets: developer, prepare: compareLater, locale: 'de-DE' },
  {
    name: 'comparison-many',
    sockets: [],
    prepare: (page, monitor) => compareWith(page, monitor, manySockets(2000, nowMs)),
  },
  {
    name: 'comparison-same',
    sockets: developer,
    prepare: (page, monitor) => compareWith(page, monitor, developer),
  },
  { name: 'shortcuts', sockets: developer, prepare: (page) => page.keyboard.press('?') },
  {
    name: 'interval',
    sockets: developer,
    prepare: (page) => page.getByRole('button', { name: /Read the socket/ }).click(),
  },
];

/** Compares the scene with what becomes of it, and opens the line of a port. */
async function compareLater(page: Page, monitor: ScriptedMonitor): Promise<void> {
  await compareWith(page, monitor, sceneLater(developer, nowMs));
  if ((page.viewportSize()?.width ?? 0) < 1000) return;
  await page.locator('[data-key="tcp 5432"]').click();
}

/** Holds the table still and compares it with what the next reading finds. */
async function compareWith(
  page: Page,
  monitor: ScriptedMonitor,
  later: readonly Socket[],
): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.locator('[role=option]', { hasText: /now on|ab jetzt/ }).click();
  monitor.advance(later);
  await page.waitForTimeout(1200);
}

/** Lets a listener that is news open, and waits until that is told. */
async function raiseAlert(page: Page, monitor: ScriptedMonitor): Promise<void> {
  alertPort += 1;
  const at = { seenAtStart: false, firstSeenAtMs: Date.now() };
  const owners = [owner(7702, 'python3', 1000, Date.now())];
  const ends = [
    { address: '0.0.0.0', port: alertPort },
    { address: '127.0.0.1', port: alertPort + 1000 },
  ];
  const news = ends.map((local) => sceneSocket({ id: `news ${local.port}`, local, owners, ...at }));
  monitor.advance([...developer, ...news]);
  // No more than three notices are told in a minute.
  await page.getByRole('heading', { name: '2 alerts' }).waitFor({ timeout: 65_000 });
}

/** The scene of the design's picture: a database with one connection just made, one just gone. */
async function showPostgres(page: Page, monitor: ScriptedMonitor): Promise<void> {
  const node = owner(4711, 'node', 41 * 60_000, nowMs);
  const backend = owner(4803, 'postgres', 60_000, nowMs);
  const leaving = localConnection({
    client: node,
    clientPort: 51_790,
    server: backend,
    serverPort: 5432,
    seenAtMs: nowMs - 60_000,
  });
  monitor.advance([...developer, ...leaving]);
  await page.locator('[data-key^="port:tcp 5432"]').getByRole('button').click();
  await page.waitForTimeout(5500);
  const arriving = localConnection({
    client: owner(6040, 'psql', 2000, nowMs),
    clientPort: 52_044,
    server: owner(4811, 'postgres', 2000, nowMs),
    serverPort: 5432,
    seenAtMs: Date.now(),
  });
  const python = sceneSocket({
    id: 'python',
    local: { address: '127.0.0.1', port: 8123 },
    owners: [owner(7702, 'python3', 1000, Date.now())],
    seenAtStart: false,
    firstSeenAtMs: Date.now(),
  });
  monitor.advance([
    ...developer,
    ...arriving.map((one) => ({ ...one, seenAtStart: false })),
    python,
  ]);
  await page.locator('[role=row]', { hasText: '51812' }).first().click();
}

/** The three other views of the same sockets. */
function otherViews(
  name: string,
  sockets: readonly Socket[],
  showMore: (page: Page) => Promise<void> = () => Promise.resolve(),
): readonly Shot[] {
  return ['processes', 'remotes', 'sockets'].map((view, index) => ({
    name: `${view}-${name}`,
    sockets,
    prepare: async (page) => {
      await page.keyboard.press(String(index + 2));
      await showMore(page);
    },
  }));
}

/** Opens the second row and unfolds it, where it can be. */
async function showInside(page: Page): Promise<void> {
  await page.getByRole('treegrid').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key);
  if ((page.viewportSize()?.width ?? 0) > 1000) await page.keyboard.press('Enter');
}

async function take(browser: Browser, shot: Shot): Promise<void> {
  const monitor = createScriptedMonitor(shot.sockets, Date.now);
  const { background, end } = await startOwnBackground(monitor);
  const host = await startWebHost({
    monitor,
    background,
    rendererDirectory,
    port: 0,
    version: '0.1.0',
  });
  for (const colorScheme of themes) {
    for (const viewport of sizes) {
      const page = await browser.newPage({
        viewport,
        colorScheme,
        deviceScaleFactor: 1.5,
        locale: shot.locale ?? 'en-US',
      });
      page.on('console', (message) => console.log(message.text()));
      await page.goto(host.newUrl());
      await page.waitForTimeout(500);
      monitor.advance(shot.sockets);
      await shot.prepare?.(page, monitor);
      await page.waitForTimeout(700);
      await page.screenshot({
        path: `${directory}/${shot.name}-${colorScheme}-${viewport.width}.png`,
      });
      await page.context().close();
      monitor.advance(shot.sockets);
    }
  }
  await host.stop();
  await end();
}

process.env['PORTSIDE_CHROMIUM'] ??= provideChromium().path;
mkdirSync(directory, { recursive: true });
const wanted = process.argv.slice(3);
const browser = await launchChromium();
for (const shot of shots) {
  if (wanted.length === 0 || wanted.includes(shot.name)) await take(browser, shot);
}
await browser.close();
