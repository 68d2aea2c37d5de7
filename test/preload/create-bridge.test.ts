import { describe, expect, it, vi } from 'vitest';
import { requests } from '../../src-main/core/contract/contract.ts';
import { createBridge } from '../../src-main/preload/create-bridge.ts';
import { scriptedTransport } from './scripted-transport.ts';

describe('the bridge', () => {
  it('is frozen and holds two functions, nothing of Electron', () => {
    const bridge = createBridge(scriptedTransport().transport);
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.keys(bridge).toSorted()).toEqual(['request', 'subscribe']);
  });

  it.each(Object.keys(requests))('passes %s on with its argument', async (name) => {
    const { transport, invoked } = scriptedTransport({ ok: true, result: 7 });
    await expect(createBridge(transport).request(name, { a: 1 })).resolves.toEqual({
      ok: true,
      result: 7,
    });
    expect(invoked).toEqual([['portside:request', name, { a: 1 }]]);
  });

  it('sends null where the page gave no argument', async () => {
    const { transport, invoked } = scriptedTransport({ ok: true, result: null });
    await createBridge(transport).request('host.describe', undefined);
    expect(invoked).toEqual([['portside:request', 'host.describe', null]]);
  });

  it.each(['process.kill', 'toString', '__proto__', 'constructor', '', 5, null, undefined, {}])(
    'never lets %s reach the host',
    async (name) => {
      const { transport, invoked } = scriptedTransport({ ok: true, result: 'leak' });
      const answer = await createBridge(transport).request(name as string, null);
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown' } });
      expect(invoked).toEqual([]);
    },
  );

  it('hands a refusal of the host on as it is', async () => {
    const refusal = { ok: false, error: { code: 'invalid', message: 'no' } };
    const { transport } = scriptedTransport(refusal);
    await expect(createBridge(transport).request('table.snapshot', null)).resolves.toEqual(refusal);
  });

  it.each([undefined, null, 'text', 7, {}])('does not take %s for an answer', async (answer) => {
    const { transport } = scriptedTransport(answer);
    await expect(createBridge(transport).request('table.snapshot', null)).resolves.toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });

  it.each([[new Error('gone'), 'gone'] as const, ['gone too', 'gone too'] as const])(
    'resolves also when the host is gone (%s)',
    async (thrown, message) => {
      const { transport } = scriptedTransport();
      vi.spyOn(transport, 'invoke').mockRejectedValue(thrown);
      await expect(createBridge(transport).request('table.snapshot', null)).resolves.toEqual({
        ok: false,
        error: { code: 'disconnected', message },
      });
    },
  );
});
