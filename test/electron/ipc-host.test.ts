import { beforeEach, describe, expect, it, vi } from 'vitest';
import { events, requests } from '../../src-main/core/contract/contract.ts';
import { answerWindows } from '../../src-main/electron/ipc-host.ts';
import { isOwnSender } from '../../src-main/electron/own-sender.ts';
import { createRequestHandlers } from '../../src-main/host/requests/request-handlers.ts';
import { forwardEvents } from '../../src-main/host/forward-events.ts';
import { ipcMain, resetElectron } from '../support/electron-double/electron.ts';
import { controlOf } from '../support/electron-double/strict-double.ts';
import { webContentsDouble } from '../support/electron-double/window-double.ts';
import { manySockets } from '../support/many-sockets.ts';
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
  const handled = controlOf(ipcMain).callsOf('handle');
  const sender = webContentsDouble();
  const invoke = (channel: string, event: object, ...values: unknown[]) => {
    const handler = handled.find(([name]) => name === channel)?.[1];
    return (handler as (...all: unknown[]) => Promise<unknown>)({ sender, ...event }, ...values);
  };
  const ask = (senderFrame: object | null, name: unknown, argument: unknown) =>
    invoke('portside:request', { senderFrame }, name, argument);
  const channels = handled.map(([name]) => name);
  return { monitor, background, handlers, stop, channels, sender, invoke, ask };
}

describe('the request channel', () => {
  it('has one for the pieces beside it, and both are closed again', async () => {
    const { channels, stop } = await hosted();
    expect(channels).toEqual(['portside:request', 'portside:piece']);
    stop();
    expect(controlOf(ipcMain).callsOf('removeHandler').flat()).toEqual(channels);
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

describe('a very big table', () => {
  async function busy() {
    const host = await hosted();
    host.monitor.advance(manySockets(2500, 0));
    const first = await host.ask(ownFrame, 'table.snapshot', null);
    const piece = (frame: object | null, number: unknown, sender = host.sender) =>
      host.invoke('portside:piece', { senderFrame: frame, sender }, number);
    return { ...host, first, piece };
  }

  it('goes to the window in pieces', async () => {
    const { first, piece, monitor } = await busy();
    const second = await piece(ownFrame, 1);
    const last = await piece(ownFrame, 1);
    expect(first).toMatchObject({ answer: 1 });
    expect(last).toMatchObject({ ok: true, result: { revision: 2 } });
    const ahead = [first, second].flatMap(
      (piece) => (piece as { readonly parts: readonly unknown[] }).parts,
    );
    const { result } = last as { readonly result: { readonly sockets: readonly unknown[] } };
    expect([...ahead, ...result.sockets]).toEqual(monitor.snapshot().sockets);
  });

  it('stays the table it was at the beginning, whatever is read meanwhile', async () => {
    const { piece, monitor } = await busy();
    monitor.advance([]);
    expect(await piece(ownFrame, 1)).toMatchObject({ answer: 1 });
    expect(await piece(ownFrame, 1)).toMatchObject({ result: { revision: 2 } });
  });

  it('is for the window alone that asked, and only its own page', async () => {
    const { piece } = await busy();
    for (const frame of [
      null,
      { ...ownFrame, parent: ownFrame },
      { origin: 'https://a.example' },
    ]) {
      expect(await piece(frame, 1)).toMatchObject({ ok: false, error: { code: 'failed' } });
    }
    const other = webContentsDouble();
    expect(await piece(ownFrame, 1, other)).toMatchObject({ error: { code: 'invalid' } });
    expect(await piece(ownFrame, 1)).toMatchObject({ answer: 1 });
  });

  it('is let go when the window closes in the middle', async () => {
    const { piece, sender } = await busy();
    controlOf(sender).emit('destroyed');
    expect(await piece(ownFrame, 1)).toMatchObject({ ok: false, error: { code: 'invalid' } });
  });

  it('is not even begun for a window that went away while it was asked for', async () => {
    const { invoke, sender } = await busy();
    controlOf(sender).behaviour['isDestroyed'] = () => true;
    const event = { senderFrame: ownFrame };
    await expect(invoke('portside:request', event, 'table.snapshot', null)).resolves.toMatchObject({
      ok: false,
    });
    expect(await invoke('portside:piece', event, 2)).toMatchObject({ error: { code: 'invalid' } });
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
    const others = ['table.replaced', 'port.reveal', 'settings.open', 'process.ending', ...late];
    expect([...new Set([...told, ...others])].toSorted()).toEqual(Object.keys(events).toSorted());
    expect(monitor.listenerCount()).toBe(before);
  });
});
