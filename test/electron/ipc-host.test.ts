import { beforeEach, describe, expect, it, vi } from 'vitest';
import { events, requests } from '../../src-main/core/contract/contract.ts';
import { answerWindows } from '../../src-main/electron/ipc-host.ts';
import { isOwnSender } from '../../src-main/electron/own-sender.ts';
import { createRequestHandlers } from '../../src-main/host/request-handlers.ts';
import { forwardEvents } from '../../src-main/host/forward-events.ts';
import { ipcMain, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { sampleListener } from '../support/sample-sockets.ts';
import { createScriptedMonitor, scriptedMachine } from '../support/scripted-monitor.ts';
import { startTestBackground } from '../support/test-background.ts';

const ownFrame = { origin: 'app://portside', parent: null };

beforeEach(resetElectron);

async function hosted(deliverExport = () => Promise.resolve({ outcome: 'cancelled' } as const)) {
  const monitor = createScriptedMonitor([sampleListener(8123)]);
  const background = await startTestBackground(monitor);
  const handlers = createRequestHandlers({
    monitor,
    background,
    kind: 'electron',
    version: '1.2.3',
    capabilities: { tray: true, nativeDialogs: true },
    deliverExport,
  });
  const stop = answerWindows(handlers);
  const [[channel, handler] = []] = controlOf(ipcMain).callsOf('handle');
  const ask = (senderFrame: object | null, name: unknown, argument: unknown) =>
    (handler as (...values: unknown[]) => Promise<unknown>)({ senderFrame }, name, argument);
  return { monitor, background, handlers, stop, channel, ask };
}

describe('the request channel', () => {
  it('is one, and is closed again', async () => {
    const { channel, stop } = await hosted();
    expect(channel).toBe('portside:request');
    stop();
    expect(controlOf(ipcMain).callsOf('removeHandler')).toEqual([['portside:request']]);
  });

  it('answers the own page', async () => {
    await expect((await hosted()).ask(ownFrame, 'host.describe', null)).resolves.toEqual({
      ok: true,
      result: {
        kind: 'electron',
        version: '1.2.3',
        machine: scriptedMachine,
        capabilities: { tray: true, nativeDialogs: true },
      },
    });
  });

  it.each([
    ['no frame', null],
    ['a frame inside the page', { ...ownFrame, parent: ownFrame }],
    ['a foreign origin', { ...ownFrame, origin: 'https://evil.example' }],
    ['an origin that begins alike', { ...ownFrame, origin: 'app://portside.evil' }],
    ['an opaque origin', { ...ownFrame, origin: 'null' }],
    ['a file', { ...ownFrame, origin: 'file://' }],
  ])('refuses %s, whatever it asks', async (_sender, frame) => {
    const { ask, monitor } = await hosted();
    expect(isOwnSender(frame as never)).toBe(false);
    for (const name of Object.keys(requests)) {
      await expect(ask(frame, name, { intervalMs: 1000 })).resolves.toMatchObject({ ok: false });
    }
    expect(monitor.asked.intervalsMs).toEqual([]);
  });

  it.each([
    ['process.kill', null, 'unknown'],
    ['__proto__', null, 'unknown'],
    [undefined, undefined, 'unknown'],
    ['settings.change', { key: 'intervalMs', value: 1 }, 'invalid'],
    ['settings.change', { key: 'intervalMs', value: '1000' }, 'invalid'],
    ['table.snapshot', { extra: true }, 'invalid'],
    ['snapshot.export', { format: 'exe', filter: '' }, 'invalid'],
  ])('tells why %s is not answered', async (name, argument, code) => {
    await expect((await hosted()).ask(ownFrame, name, argument)).resolves.toMatchObject({
      ok: false,
      error: { code },
    });
  });

  it('keeps what went wrong in the host', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const secret = new Error('/home/ada/secret');
    const answer = await (
      await hosted(() => Promise.reject(secret))
    ).ask(ownFrame, 'snapshot.export', {
      format: 'csv',
      filter: '',
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(log.mock.calls.flat()).toContain(secret);
    log.mockRestore();
  });
});

describe('one contract', () => {
  it('the host answers exactly the requests of the contract', async () => {
    expect(Object.keys((await hosted()).handlers).toSorted()).toEqual(
      Object.keys(requests).toSorted(),
    );
  });

  it('the host tells events of the contract only', async () => {
    const { monitor, background } = await hosted();
    const told = new Set<string>();
    const before = monitor.listenerCount();
    const stop = forwardEvents(monitor, background, (name) => told.add(name));
    monitor.advance([]);
    background.alerts.mute({ kind: 'exposed', program: 'node' }, true);
    monitor.changeMachine({ ...scriptedMachine, hostname: 'bell' });
    await background.settings.change({ key: 'theme', value: 'dark' });
    background.snapshots.changed();
    stop();
    // The others come from the tray, the menu and endings, from alerts after a while and trouble.
    const late = ['alerts.raised', 'history.changed'];
    const others = ['port.reveal', 'settings.open', 'process.ending', ...late];
    expect([...new Set([...told, ...others])].toSorted()).toEqual(Object.keys(events).toSorted());
    expect(monitor.listenerCount()).toBe(before);
  });
});
