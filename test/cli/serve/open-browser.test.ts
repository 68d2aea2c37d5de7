import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browserCommand, openBrowser } from '../../../src-main/cli/serve/open-browser.ts';

const url = 'http://127.0.0.1:7780/enter?token=a&b;c$(d)"e';

describe('browserCommand', () => {
  it.each([
    ['linux', 'xdg-open'],
    ['freebsd', 'xdg-open'],
    ['darwin', 'open'],
    ['win32', 'rundll32.exe'],
  ])('on %s is %s, with the URL as one word', (platform, program) => {
    const command = browserCommand(url, platform);
    expect(command.program).toBe(program);
    expect(command.words.at(-1)).toBe(url);
  });
});

describe.skipIf(process.platform === 'win32')('openBrowser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portside-browser-'));
  const answer = join(folder, 'answer');
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('hands over exactly the URL, and no shell reads it', async () => {
    const program = join(folder, 'xdg-open');
    writeFileSync(
      program,
      `#!/bin/sh\nprintf '%s' "$1" > '${answer}.new'\nmv '${answer}.new' '${answer}'\n`,
    );
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', `${folder}:${process.env['PATH'] ?? ''}`);
    openBrowser(url, 'linux');
    await vi.waitFor(() => expect(existsSync(answer)).toBe(true));
    expect(readFileSync(answer, 'utf8')).toBe(url);
  });

  it('does not mind a machine without a browser', async () => {
    vi.stubEnv('PATH', '/nonexistent');
    openBrowser(url, 'linux');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(existsSync(answer)).toBe(false);
  });
});
