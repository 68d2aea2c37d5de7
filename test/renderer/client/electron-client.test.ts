import { describe, expect, it, vi } from 'vitest';
import type { PreloadBridge } from '../../../src-main/core/contract/preload-bridge.ts';
import { RequestError } from '../../../src-main/core/contract/request-error.ts';
import { createElectronClient } from '../../../src-renderer/client/electron-client.ts';

function fakeBridge(changes: Partial<PreloadBridge> = {}): PreloadBridge {
  return {
    request: () => Promise.resolve({ ok: true, result: null }),
    subscribe: () => () => undefined,
    ...changes,
  };
}

describe('the client in the desktop app', () => {
  it('asks over the bridge and unwraps the answer', async () => {
    const request = vi.fn<PreloadBridge['request']>(() =>
      Promise.resolve({ ok: true, result: { revision: 3 } }),
    );
    const client = createElectronClient(fakeBridge({ request }));
    await expect(client.request('table.snapshot', null)).resolves.toEqual({ revision: 3 });
    expect(request).toHaveBeenCalledExactlyOnceWith('table.snapshot', null, expect.any(Function));
  });

  it('puts the rows that came ahead before those of the answer', async () => {
    const client = createElectronClient(
      fakeBridge({
        request: (_name, _argument, takeSockets) => {
          takeSockets([1, 2]);
          takeSockets([3]);
          return Promise.resolve({ ok: true, result: { revision: 3, sockets: [4] } });
        },
      }),
    );
    const [first, second] = await Promise.all([
      client.request('table.snapshot', null),
      client.request('table.snapshot', null),
    ]);
    expect(first).toEqual({ revision: 3, sockets: [1, 2, 3, 4] });
    expect(second).toEqual(first);
  });

  it('throws the one error of the contract', async () => {
    const error = { code: 'invalid', message: 'not so' } as const;
    const client = createElectronClient(
      fakeBridge({ request: () => Promise.resolve({ ok: false, error }) }),
    );
    const failure = await client.request('host.describe', null).catch((thrown: unknown) => thrown);
    expect(failure).toBeInstanceOf(RequestError);
    expect(failure).toMatchObject(error);
  });

  it('passes on events that keep to the contract, and only those', () => {
    const bridgeListeners: ((payload: unknown) => void)[] = [];
    const client = createElectronClient(
      fakeBridge({
        subscribe: (_, listener) => {
          bridgeListeners.push(listener);
          return () => undefined;
        },
      }),
    );
    const heard = vi.fn();
    client.subscribe('port.reveal', heard);
    bridgeListeners[0]?.({ protocol: 'tcp', port: 'eighty' });
    expect(heard).not.toHaveBeenCalled();
    bridgeListeners[0]?.({ protocol: 'tcp', port: 80 });
    expect(heard).toHaveBeenCalledExactlyOnceWith({ protocol: 'tcp', port: 80 });
  });

  it('gives the bridge’s own stop back', () => {
    const stop = vi.fn();
    const client = createElectronClient(fakeBridge({ subscribe: () => stop }));
    client.subscribe('monitor.status', () => undefined)();
    expect(stop).toHaveBeenCalledOnce();
  });

  it('is connected from the start', () => {
    const heard = vi.fn();
    createElectronClient(fakeBridge()).onConnection(heard)();
    expect(heard).toHaveBeenCalledExactlyOnceWith('connected');
  });
});
