import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runWatch, type WatchWish } from '../../../src-main/cli/watch/run-watch.ts';
import type { Socket } from '../../../src-main/core/socket/socket.ts';
import { acceptedAt, anOwner, listenerAt, outgoingFrom } from '../../support/build-socket.ts';
import { fakeTerminal, type FakeTerminalOptions, fakeTools } from '../../support/fake-terminal.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const web = listenerAt('127.0.0.1:80', [anOwner(1, 'nginx')]);
const ssh = listenerAt('0.0.0.0:22', [anOwner(2, 'sshd')]);
const hidden = { code: 'owners-hidden', level: 'warning', values: { hidden: 3 } } as const;

async function watching(
  initial: readonly Socket[],
  wish: Partial<WatchWish> = {},
  options: FakeTerminalOptions = {},
) {
  const terminal = fakeTerminal(options);
  const monitor = createScriptedMonitor(initial);
  const tools = fakeTools(terminal, { startMonitor: () => Promise.resolve(monitor) });
  const whole = { words: [], format: 'text', intervalMs: 1000, ...wish } as const;
  const code = runWatch(whole, tools);
  await vi.waitUntil(() => monitor.listenerCount() > 0);
  return { terminal, monitor, code };
}

describe('runWatch', () => {
  it('writes what happens until it is interrupted, then stops everything', async () => {
    const { terminal, monitor, code } = await watching([web]);
    monitor.advance([web, ssh]);
    monitor.advance([ssh]);
    terminal.interrupt();
    expect(await code).toBe(0);
    const lines = terminal.written.out().trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/opened {2}tcp 0\.0\.0\.0:22 .*sshd 2/);
    expect(lines[1]).toMatch(/closed {2}tcp 127\.0\.0\.1:80 .*nginx 1/);
    expect(monitor.asked.stopped).toBe(true);
    expect(monitor.listenerCount()).toBe(0);
  });

  it('keeps to the filter, but tells when a socket leaves it', async () => {
    const { terminal, monitor, code } = await watching([], { words: ['state:established'] });
    const caller = acceptedAt('127.0.0.1:80', '127.0.0.1:5000', [anOwner(1, 'nginx')]);
    const leaving = { ...caller, state: 'CLOSE-WAIT' } as const;
    monitor.advance([web, caller]);
    monitor.advance([web, leaving]);
    monitor.advance([web]);
    terminal.interrupt();
    await code;
    expect(terminal.written.out().match(/opened|changed|closed/g)).toEqual(['opened', 'changed']);
  });

  it('names the other end also when both ends close at once', async () => {
    const caller = acceptedAt('127.0.0.1:80', '127.0.0.1:5000', [anOwner(1, 'nginx')]);
    const client = outgoingFrom('127.0.0.1:5000', '127.0.0.1:80', [anOwner(42, 'curl')]);
    const { terminal, monitor, code } = await watching([caller, client]);
    monitor.advance([]);
    terminal.interrupt();
    await code;
    expect(terminal.written.out()).toContain('(curl 42)');
    expect(terminal.written.out()).toContain('(nginx 1)');
  });

  it('writes JSON lines', async () => {
    const { terminal, monitor, code } = await watching([], { format: 'ndjson' });
    monitor.advance([web]);
    terminal.interrupt();
    await code;
    expect(JSON.parse(terminal.written.out())).toMatchObject({ event: 'opened' });
  });

  it('says on a terminal that it watches, and elsewhere nothing', async () => {
    const shown = await watching([web], {}, { columns: 80 });
    shown.terminal.interrupt();
    await shown.code;
    expect(shown.terminal.written.err()).toContain('one socket matches now');
    const piped = await watching([web]);
    piped.terminal.interrupt();
    await piped.code;
    expect(piped.terminal.written.err()).toBe('');
  });

  it('says what cannot be seen any more', async () => {
    const { terminal, monitor, code } = await watching([web]);
    monitor.fail([hidden]);
    terminal.interrupt();
    await code;
    expect(terminal.written.err()).toContain('Processes of other users cannot be seen');
  });

  it('ends with 3 when the table cannot be read at all', async () => {
    const monitor = createScriptedMonitor([]);
    const snapshot = () => ({ ...createScriptedMonitor([]).snapshot(), takenAtMs: null });
    const tools = fakeTools(fakeTerminal(), {
      startMonitor: () => Promise.resolve({ ...monitor, snapshot }),
    });
    await expect(
      runWatch({ words: [], format: 'text', intervalMs: 1000 }, tools),
    ).rejects.toMatchObject({ exitCode: 3 });
    expect(monitor.asked.stopped).toBe(true);
  });

  it('ends at once when it is interrupted before the first reading', async () => {
    const terminal = fakeTerminal();
    const monitor = createScriptedMonitor([]);
    const firstReading = () => new Promise<void>(() => undefined);
    const startMonitor = () => Promise.resolve({ ...monitor, firstReading });
    const code = runWatch(
      { words: [], format: 'text', intervalMs: 1000 },
      fakeTools(terminal, { startMonitor }),
    );
    terminal.interrupt();
    expect(await code).toBe(0);
    expect(monitor.asked.stopped).toBe(true);
  });

  it('reads at the pace that is set unless it was asked for another', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'portside-watch-'));
    onTestFinished(() => rm(directory, { recursive: true }));
    await writeFile(join(directory, 'settings.json'), '{"version":1,"intervalMs":5000}');
    const asked: number[] = [];
    for (const intervalMs of [null, 250]) {
      const terminal = fakeTerminal({ environment: { PORTSIDE_DATA: directory } });
      const startMonitor = (options: { readonly intervalMs: number }) => {
        asked.push(options.intervalMs);
        terminal.interrupt();
        return Promise.resolve(createScriptedMonitor([]));
      };
      await runWatch(
        { words: [], format: 'text', intervalMs },
        fakeTools(terminal, { startMonitor }),
      );
    }
    expect(asked).toEqual([5000, 250]);
  });
});
