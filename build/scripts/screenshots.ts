import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { provideChromium } from './find-chromium.ts';
import { startScene } from './scene/start-scene.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = `${root}build/screenshots/`;
const insideFlag = '--inside';

/**
 * Makes the README's pictures from a real scene of sockets. On Linux as root the scene plays in a
 * network and a process namespace of its own, so that the pictures show nothing of the machine;
 * elsewhere it plays beside what is there.
 */
if (process.argv.includes(insideFlag) || !canIsolate()) await takePictures();
else process.exitCode = playInNamespace();

function canIsolate(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return spawnSync('unshare', ['--net', 'ip', 'link']).status === 0;
}

function playInNamespace(): number {
  const network = [
    'ip link set lo up',
    'ip link add home type bridge',
    'ip address add 192.168.1.20/24 dev home',
    'ip link set home up',
  ].join(' && ');
  const script = fileURLToPath(import.meta.url);
  const command = `${network} && exec "$0" "$1" ${insideFlag}`;
  const args = [
    '--net',
    '--pid',
    '--fork',
    '--mount-proc',
    'sh',
    '-c',
    command,
    process.execPath,
    script,
  ];
  return spawnSync('unshare', args, { stdio: 'inherit' }).status ?? 1;
}

async function takePictures(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const stopScene = startScene();
  // A history of its own, as on a machine where Portside starts for the first time.
  const data = mkdtempSync(join(tmpdir(), 'portside-pictures-'));
  // A copy runs there, so that its own row in the pictures tells nothing of the machine either.
  const program = join(data, 'portside');
  cpSync(`${root}dist`, join(program, 'dist'), { recursive: true });
  cpSync(`${root}package.json`, join(program, 'package.json'));
  process.chdir(program);
  const host = spawn(process.execPath, ['dist/main/portside.js', 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORTSIDE_DATA: data },
  });
  const browser = await chromium.launch({
    executablePath: provideChromium().path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  try {
    const [line] = (await once(createInterface(host.stdout), 'line')) as [string];
    const url = /http:\S+/.exec(line)?.[0] ?? '';
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1.5,
    });
    await page.goto(url);
    await showPostgres(page);
    await takeBoth(page, 'ports');
    await showView(page, 'Processes');
    await takeBoth(page, 'processes');
    await showView(page, 'Ports');
    await showExplanation(page);
    await takeBoth(page, 'explanation');
    await showConflict(page);
    await takeBoth(page, 'conflict');
    await showView(page, 'Remotes');
    await showInside(page, 'this machine');
    await takeBoth(page, 'remotes');
    await showView(page, 'Sockets');
    await takeBoth(page, 'sockets');
  } finally {
    await browser.close();
    host.kill();
    await once(host, 'exit');
    process.chdir(root);
    rmSync(data, { recursive: true });
    stopScene();
  }
}

async function takeBoth(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${pictures}${name}-${colorScheme}.png` });
  }
}

function showView(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).click();
}

async function showInside(page: Page, name: string): Promise<void> {
  await page.getByRole('row').filter({ hasText: name }).first().click();
  await page.keyboard.press('ArrowRight');
}

/** The picture's subject: one listener and its accepted connections, explained. */
async function showPostgres(page: Page): Promise<void> {
  const row = page.getByRole('row').filter({ hasText: '5432' }).first();
  await row.waitFor();
  // Long enough for the last five minutes to have a line and the first glow to fade.
  await page.waitForTimeout(12_000);
  await showInside(page, '5432');
}

/** A connection with a process at each end, and its way through TCP's states. */
async function showExplanation(page: Page): Promise<void> {
  const accepted = page.getByRole('row').filter({ hasText: 'accepted' }).first();
  await accepted.click();
  await page.getByText('All TCP states').click();
}

/** Two programs on one port number, and which of them `localhost` means. */
async function showConflict(page: Page): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'conflict' }).first().click();
  await page.getByRole('complementary', { name: 'Conflict' }).waitFor();
}
