import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { isConfined, openPrivately } from '../../../src-main/cli/serve/open-privately.ts';
import { redirectPage, writeRedirectFile } from '../../../src-main/cli/serve/redirect-file.ts';

const url = 'http://127.0.0.1:7780/enter?token=secret-token';

afterEach(() => vi.unstubAllEnvs());

describe('writeRedirectFile', () => {
  it.skipIf(process.platform === 'win32')(
    'is for the eyes of this user only, and goes',
    async () => {
      const { path, remove } = await writeRedirectFile(url);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      expect((await stat(dirname(path))).mode & 0o777).toBe(0o700);
      expect(await readFile(path, 'utf8')).toContain(url);
      await remove();
      expect(existsSync(dirname(path))).toBe(false);
    },
  );

  it('lets no character of the URL end the attribute', () => {
    const page = redirectPage(`http://x/?a=1&b="><script>alert('1')</script>`);
    expect(page).not.toContain('<script>');
    expect(page).toContain('a=1&#38;b=&#34;&#62;');
  });
});

describe('isConfined', () => {
  it('knows browsers in a snap by the name of their desktop file', () => {
    expect(isConfined('firefox_firefox.desktop\n')).toBe(true);
    expect(isConfined('chromium_chromium.desktop')).toBe(true);
    for (const name of ['firefox.desktop', 'org.mozilla.firefox.desktop', '']) {
      expect(isConfined(name)).toBe(false);
    }
  });
});

describe.runIf(process.platform === 'linux')('openPrivately', () => {
  /** Programs of the desktop that write down what they were called with. */
  async function desktop(browser: string) {
    const folder = await mkdtemp(join(tmpdir(), 'portside-desktop-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const answer = join(folder, 'answer');
    const programs = {
      'xdg-open': `printf '%s' "$1" > '${answer}.new'; mv '${answer}.new' '${answer}'`,
      'xdg-settings': `echo '${browser}'`,
    };
    for (const [name, body] of Object.entries(programs)) {
      await writeFile(join(folder, name), `#!/bin/sh\n${body}\n`);
      await chmod(join(folder, name), 0o755);
    }
    vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
    const forget = await openPrivately(url);
    await vi.waitFor(() => expect(existsSync(answer)).toBe(true));
    return { word: await readFile(answer, 'utf8'), forget };
  }

  it('keeps the token out of the command line, which everybody can read', async () => {
    const { word, forget } = await desktop('firefox.desktop');
    expect(word).not.toContain('secret-token');
    expect(await readFile(word, 'utf8')).toContain(url);
    await forget();
    expect(existsSync(word)).toBe(false);
  });

  it('hands the URL itself to a browser that could not read the file', async () => {
    const { word, forget } = await desktop('firefox_firefox.desktop');
    expect(word).toBe(url);
    await forget();
  });
});
