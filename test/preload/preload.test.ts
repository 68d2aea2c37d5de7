import { beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
});

async function loadPreload() {
  const electron = await import('../support/electron-double/electron.ts');
  const { controlOf } = await import('../support/electron-double/strict-double.ts');
  await import('../../src-main/preload/preload.ts');
  const exposed = controlOf(electron.contextBridge).callsOf('exposeInMainWorld');
  return { exposed, ipcRenderer: controlOf(electron.ipcRenderer) };
}

it('puts one frozen object into the page, under one name', async () => {
  const { exposed } = await loadPreload();
  expect(exposed).toHaveLength(1);
  expect(exposed[0]?.[0]).toBe('portside');
  expect(Object.isFrozen(exposed[0]?.[1])).toBe(true);
});

it('asks and listens on the two channels of the bridge only', async () => {
  const { exposed, ipcRenderer } = await loadPreload();
  const bridge = exposed[0]?.[1] as { request: (...values: unknown[]) => unknown };
  await bridge.request('host.describe', null, () => undefined);
  expect(ipcRenderer.callsOf('on').map(([channel]) => channel)).toEqual(['portside:event']);
  expect(ipcRenderer.callsOf('invoke')).toEqual([['portside:request', 'host.describe', null]]);
});
