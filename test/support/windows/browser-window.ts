import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../chromium.ts';
import type { TestWindow } from './test-window.ts';

const program = fileURLToPath(new URL('../../../dist/main/portside.js', import.meta.url));

/** `portside serve` from the build, and its URL open in a real Chromium. */
export async function openBrowserWindow(): Promise<TestWindow> {
  const host = spawn(process.execPath, [program, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(host, 'exit');
  const killHost = async (): Promise<void> => {
    host.kill('SIGKILL');
    await ended;
  };
  const [url] = (await once(createInterface(host.stdout), 'line')) as [string];
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  const close = async (): Promise<void> => {
    await browser.close();
    await killHost();
  };
  return { page, killHost, close };
}
