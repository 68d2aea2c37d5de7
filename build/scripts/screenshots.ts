import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { provideChromium } from './find-chromium.ts';
import { startScene } from './scene/start-scene.ts';
import { takePictures } from './scene/take-pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pictures = `${root}build/screenshots/`;
const { values: wishes } = parseArgs({
  options: {
    /** How long the scene plays: the activity column shows five minutes. */
    minutes: { type: 'string', default: '5' },
    inside: { type: 'boolean', default: false },
  },
});

/**
 * Makes the README's pictures from a real scene of sockets. On Linux as root the scene plays in a
 * network and a process namespace of its own, so that the pictures show nothing of the machine;
 * elsewhere it plays beside what is there.
 */
if (wishes.inside || !canIsolate()) await playAndTake();
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
  const command = `${network} && exec "$0" "$1" --inside --minutes "$2"`;
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
    wishes.minutes,
  ];
  return spawnSync('unshare', args, { stdio: 'inherit' }).status ?? 1;
}

async function playAndTake(): Promise<void> {
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
    await takePictures(page, pictures, Number(wishes.minutes));
  } finally {
    await browser.close();
    host.kill();
    await once(host, 'exit');
    process.chdir(root);
    rmSync(data, { recursive: true });
    stopScene();
  }
}
