import { afterEach, describe, expect, it, vi } from 'vitest';
import { bridgeName } from '../../../src-main/core/contract/preload-bridge.ts';
import { connect } from '../../../src-renderer/client/connect.ts';

class SilentSocket extends EventTarget {
  readonly send = vi.fn();
}

function pageWith(bridge: unknown): Window {
  return { location: new URL('http://127.0.0.1:1/'), [bridgeName]: bridge } as unknown as Window;
}

afterEach(() => vi.unstubAllGlobals());

describe('connect', () => {
  it('takes the bridge of the desktop app where there is one', async () => {
    const request = vi.fn(() => Promise.resolve({ ok: true, result: 'from the bridge' }));
    const client = connect(pageWith({ request, subscribe: () => () => undefined }));
    await expect(client.request('host.describe', null)).resolves.toBe('from the bridge');
  });

  it.each([
    ['no bridge', undefined],
    ['something else of that name', 'portside'],
    ['half a bridge', { request: () => undefined }],
    ['a bridge that cannot be called', { request: 1, subscribe: 2 }],
  ])('dials the browser host where there is %s', (_, bridge) => {
    vi.stubGlobal('WebSocket', SilentSocket);
    const heard = vi.fn();
    connect(pageWith(bridge)).onConnection(heard);
    expect(heard).toHaveBeenCalledExactlyOnceWith('connecting');
  });
});
