import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runStart } from '../../../src-main/cli/start/run-start.ts';
import type { Environment } from '../../../src-main/cli/terminal/colour-wanted.ts';
import { type FakeTerminal, fakeTerminal, fakeTools } from '../../support/fake-terminal.ts';
import { startOwnBackground } from '../../support/own-background.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const url = 'http://127.0.0.1:7780/enter?token=x';
const display = { DISPLAY: ':99' };

describe.skipIf(process.platform !== 'linux')('runStart', () => {
  let project = '';
  let electronPackage = '';
  const ends: (() => Promise<void>)[] = [];

  beforeEach(() => {
    project = mkdtempSync(join(tmpdir(), 'portside-start-'));
    electronPackage = join(project, 'node_modules', 'electron');
    mkdirSync(electronPackage, { recursive: true });
    write(join(project, 'dist', 'renderer', 'index.html'), '');
    write(join(project, 'dist', 'main', 'electron.js'), '');
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    // Nothing may open a browser on the machine of whoever runs the tests.
    vi.stubEnv('PATH', '/nonexistent');
  });
  afterEach(async () => {
    for (const end of ends.splice(0)) await end();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(project, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, 0o755);
  }

  function electron(script: string): void {
    write(join(electronPackage, 'path.txt'), 'electron');
    write(join(electronPackage, 'dist', 'electron'), `#!/bin/sh\n${script}\n`);
  }

  /** Starts; a browser host that comes up is interrupted at once. */
  async function start(environment: Environment) {
    const terminal: FakeTerminal = fakeTerminal({ environment });
    const tools = fakeTools(terminal, {
      files: {
        projectDirectory: project,
        rendererDirectory: join(project, 'dist', 'renderer'),
        electronMain: join(project, 'dist', 'main', 'electron.js'),
        electronPackage,
      },
      startMonitor: () => Promise.resolve(createScriptedMonitor([])),
      startBackground: async ({ monitor }) => {
        const { background, end } = await startOwnBackground(monitor);
        ends.push(end);
        return background;
      },
      startWebHost: () => {
        terminal.interrupt();
        const stop = () => Promise.resolve();
        return Promise.resolve({ url, newUrl: () => url, warnings: [], stop });
      },
    });
    const code = await runStart(tools);
    return { code, out: terminal.written.out(), err: terminal.written.err() };
  }

  it('runs the desktop app and passes on its exit code', async () => {
    electron('exit 0');
    expect(await start(display)).toEqual({ code: 0, out: '', err: '' });
  });

  it('serves where there is no display, saying why in one line', async () => {
    electron('exit 0');
    const { code, out, err } = await start({});
    expect({ code, out }).toEqual({ code: 0, out: `${url}\n` });
    expect(err).toMatch(/^No display here .*: serving to a browser\.\n$/);
  });

  it('serves for root, whom Electron refuses', async () => {
    vi.spyOn(process, 'getuid').mockReturnValue(0);
    electron('exit 0');
    const { out, err } = await start(display);
    expect(out).toBe(`${url}\n`);
    expect(err).toMatch(/^Electron does not run as root.*\n$/);
  });

  it('serves when Electron ends at once, saying how', async () => {
    electron('exit 127');
    const { out, err } = await start(display);
    expect(out).toBe(`${url}\n`);
    expect(err).toBe('Electron ended at once (code 127): serving to a browser.\n');
  });

  it('fetches Electron where it is missing, then runs it', async () => {
    const program = JSON.stringify(join(electronPackage, 'dist', 'electron'));
    write(
      join(electronPackage, 'install.js'),
      `const fs = require('fs');
       fs.mkdirSync(require('path').dirname(${program}));
       fs.writeFileSync(${program}, '#!/bin/sh\\nexit 0\\n', { mode: 0o755 });
       fs.writeFileSync(require('path').join(__dirname, 'path.txt'), 'electron');`,
    );
    const { code, out, err } = await start(display);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toMatch(/^Fetching Electron .*\n$/);
  });

  it('serves when Electron cannot be fetched', async () => {
    write(join(electronPackage, 'install.js'), 'process.exit(1)');
    const { out, err } = await start(display);
    expect(out).toBe(`${url}\n`);
    expect(err).toMatch(/^Fetching Electron .*\nElectron is not installed and could not be .*\n$/);
  });

  it('does not fetch what the user forbade to fetch', async () => {
    write(join(electronPackage, 'install.js'), 'process.exit(1)');
    const { err } = await start({ ...display, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' });
    expect(err).toMatch(/^Electron is not installed .*\n$/);
  });

  it('serves a checkout that was built without the desktop part', async () => {
    electron('exit 0');
    rmSync(join(project, 'dist', 'main', 'electron.js'));
    expect((await start(display)).err).toMatch(/^The desktop app is not built/);
  });
});
