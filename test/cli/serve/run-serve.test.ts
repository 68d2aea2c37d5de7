import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../../../src-main/cli/command-error.ts';
import type { CommandTools, WebHostWish } from '../../../src-main/cli/command-tools.ts';
import { runServe, type ServeWish } from '../../../src-main/cli/serve/run-serve.ts';
import { type FakeTerminalOptions, fakeTerminal, fakeTools } from '../../support/fake-terminal.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';
import { startTestBackground } from '../../support/test-background.ts';

const url = 'http://127.0.0.1:7780/enter?token=x';

describe('runServe', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'portside-serve-'));
    await writeFile(join(folder, 'index.html'), '');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function start(
    wish: Partial<ServeWish> = {},
    options: FakeTerminalOptions = {},
    changes: Partial<CommandTools> = {},
  ) {
    const terminal = fakeTerminal(options);
    const monitor = createScriptedMonitor([]);
    const wishes: WebHostWish[] = [];
    const intervals: number[] = [];
    const commands: unknown[] = [];
    const stopped: string[] = [];
    const base = fakeTools(terminal);
    const tools = fakeTools(terminal, {
      files: { ...base.files, rendererDirectory: folder },
      startMonitor: ({ intervalMs }) => {
        intervals.push(intervalMs);
        return Promise.resolve(monitor);
      },
      startBackground: ({ commanded }) => {
        commands.push(commanded);
        return startTestBackground(monitor);
      },
      startWebHost: (wanted) => {
        wishes.push(wanted);
        const stop = () => Promise.resolve(void stopped.push('web host'));
        const warnings = [{ key: 'webHost.warnNetwork', values: {} }];
        return Promise.resolve({ url, newUrl: () => url, warnings, stop });
      },
      ...changes,
    });
    const usual = { host: null, port: null, intervalMs: 2000, open: false, allowActions: false };
    const whole = { ...usual, ...wish };
    return {
      code: runServe(whole, tools),
      terminal,
      monitor,
      wishes,
      intervals,
      commands,
      stopped,
    };
  }

  it('prints the URL alone on stdout and stops everything when interrupted', async () => {
    const { code, terminal, monitor, stopped, intervals, commands } = start();
    terminal.interrupt();
    expect(await code).toBe(0);
    expect(terminal.written.out()).toBe(`${url}\n`);
    expect(stopped).toEqual(['web host']);
    expect(monitor.asked.stopped).toBe(true);
    expect(intervals).toEqual([2000]);
    expect(commands).toEqual([{ intervalMs: 2000 }]);
  });

  it('lets windows end processes only when that was asked for', async () => {
    const asked: boolean[] = [];
    const note: Partial<CommandTools> = {
      startBackground: ({ ending }) => {
        asked.push(ending !== undefined);
        return startTestBackground(createScriptedMonitor([]));
      },
    };
    for (const allowActions of [false, true]) {
      const { code, terminal } = start({ allowActions }, {}, note);
      terminal.interrupt();
      expect(await code).toBe(0);
    }
    expect(asked).toEqual([false, true]);
  });

  it('passes on warnings about the address on stderr', async () => {
    const { code, terminal } = start({ host: '0.0.0.0', port: 4000 });
    terminal.interrupt();
    await code;
    expect(terminal.written.err()).toContain('travels unencrypted');
  });

  it('leaves the choice of host and port to the web host unless told', async () => {
    const free = start();
    free.terminal.interrupt();
    await free.code;
    expect(free.wishes[0]).not.toHaveProperty('host');
    expect(free.wishes[0]).not.toHaveProperty('port');
    const bound = start({ host: '::1', port: 0 });
    bound.terminal.interrupt();
    await bound.code;
    expect(bound.wishes[0]).toMatchObject({ host: '::1', port: 0, version: '1.2.3' });
  });

  it('says on a terminal what to do with the link', async () => {
    const { code, terminal } = start({}, { columns: 80 });
    terminal.interrupt();
    await code;
    expect(terminal.written.err()).toContain('Ctrl+C ends');
  });

  it('stops the monitor when the port is taken', async () => {
    const startWebHost = () => Promise.reject(new CommandError(2, 'taken'));
    const { code, monitor } = start({}, {}, { startWebHost });
    await expect(code).rejects.toThrow('taken');
    expect(monitor.asked.stopped).toBe(true);
  });

  it('says what to do where the window is not built, before anything starts', async () => {
    await rm(join(folder, 'index.html'));
    const { code, intervals } = start();
    await expect(code).rejects.toThrow('npm run build');
    expect(intervals).toEqual([]);
  });
});
