import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openBrowser } from './open-browser.ts';
import { writeRedirectFile } from './redirect-file.ts';

const run = promisify(execFile);
const answerLimitMs = 2000;

/**
 * Opens a URL with a token in the user's browser without naming it in a command line, where the
 * system lets others read those. Answers what deletes the traces. Never rejects.
 */
export async function openPrivately(url: string): Promise<() => Promise<void>> {
  const file = (await seesFiles()) ? await writeRedirectFile(url).catch(() => null) : null;
  openBrowser(file?.path ?? url);
  return async () => file?.remove();
}

/** On Windows command lines are nobody else's to read, and a page may belong to an editor. */
async function seesFiles(): Promise<boolean> {
  return process.platform !== 'win32' && !isConfined(await usualBrowser());
}

/** Browsers in a snap (`firefox_firefox.desktop`) see no temporary files of others. */
export function isConfined(desktopFile: string): boolean {
  return /^[^_]+_[^_]+\.desktop\s*$/.test(desktopFile);
}

async function usualBrowser(): Promise<string> {
  if (process.platform === 'darwin') return '';
  const words = ['get', 'default-web-browser'];
  return run('xdg-settings', words, { timeout: answerLimitMs }).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
