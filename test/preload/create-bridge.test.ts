import { describe, expect, it, vi } from 'vitest';
import { requests } from '../../src-main/core/contract/contract.ts';
import { createBridge } from '../../src-main/preload/create-bridge.ts';
import { scriptedTransport } from './scripted-transport.ts';

const ignore = () => undefined;

describe('the bridge', () => {
  it('is frozen and holds two functions, nothing of Electron', () => {
    const bridge = createBridge(scriptedTransport().transport);
    expect(Object.isFrozen(bridge)).toBe(true);
    expect(Object.keys(bridge).toSorted()).toEqual(['request', 'subscribe']);
  });

  it.each(Object.keys(requests))('passes %s on with its argument', async (name) => {
    const { transport, invoked } = scriptedTransport({ ok: true, result: 7 });
    await expect(createBridge(transport).request(name, { a: 1 }, ignore)).resolves.toEqual({
      ok: true,
      result: 7,
    });
    expect(invoked).toEqual([['portside:request', name, { a: 1 }]]);
  });

  it('sends null where the page gave no argument', async () => {
    const { transport, invoked } = scriptedTransport({ ok: true, result: null });
    await createBridge(transport).request('host.describe', undefined, ignore);
    expect(invoked).toEqual([['portside:request', 'host.describe', null]]);
  });

  it.each(['process.kill', 'toString', '__proto__', 'constructor', '', 5, null, undefined, {}])(
    'never lets %s reach the host',
    async (name) => {
      const { transport, invoked } = scriptedTransport({ ok: true, result: 'leak' });
      const answer = await createBridge(transport).request(name as string, null, ignore);
      expect(answer).toMatchObject({ ok: false, error: { code: 'unknown' } });
      expect(invoked).toEqual([]);
    },
  );

  it('hands a refusal of the host on as it is', async () => {
    const refusal = { ok: false, error: { code: 'invalid', message: 'no' } };
    const { transport } = scriptedTransport(refusal);
    await expect(createBridge(transport).request('table.snapshot', null, ignore)).resolves.toEqual(
      refusal,
    );
  });

  it.each([undefined, null, 'text', 7, {}])('does not take %s for an answer', async (answer) => {
    const { transport } = scriptedTransport(answer);
    await expect(
      createBridge(transport).request('table.snapshot', null, ignore),
    ).resolves.toMatchObject({
      ok: false,
      error: { code: 'failed' },
    });
  });

  it.each([[new Error('gone'), 'gone'] as const, ['gone too', 'gone too'] as const])(
    'resolves also when the host is gone (%s)',
    async (thrown, message) => {
      const { transport } = scriptedTransport();
      vi.spyOn(transport, 'invoke').mockRejectedValue(thrown);
      await expect(
        createBridge(transport).request('table.snapshot', null, ignore),
      ).resolves.toEqual({
        ok: false,
        error: { code: 'disconnected', message },
      });
    },
  );

  it('hands the rows of a big answer on piece by piece, calling for each when it took the last', async () => {
    const { transport, invoked } = scriptedTransport();
    const answers: unknown[] = [
      { answer: 7, parts: [1, 2] },
      { answer: 7, parts: [3] },
      { ok: true, result: { revision: 1, sockets: [4] } },
    ];
    const taken: unknown[] = [];
    vi.spyOn(transport, 'invoke').mockImplementation((...values: unknown[]) => {
      taken.push(values);
      return Promise.resolve(answers.shift());
    });
    const answer = await createBridge(transport).request('table.snapshot', null, (parts) =>
      taken.push(parts),
    );
    expect(answer).toEqual({ ok: true, result: { revision: 1, sockets: [4] } });
    expect(taken).toEqual([
      ['portside:request', 'table.snapshot', null],
      [1, 2],
      ['portside:piece', 7],
      [3],
      ['portside:piece', 7],
    ]);
    expect(invoked).toEqual([]);
  });

  it('says so when the host lets go of an answer in the middle', async () => {
    const { transport } = scriptedTransport();
    const refusal = { ok: false, error: { code: 'invalid', message: 'ask again' } };
    vi.spyOn(transport, 'invoke')
      .mockResolvedValueOnce({ answer: 7, parts: [1] })
      .mockResolvedValueOnce(refusal);
    await expect(createBridge(transport).request('table.snapshot', null, ignore)).resolves.toEqual(
      refusal,
    );
  });

  it('does not lose rows where the page has nobody to take them: it does not even ask', async () => {
    const { transport, invoked } = scriptedTransport({ ok: true, result: 'rows' });
    const bridge = createBridge(transport);
    for (const taker of [undefined, null, 'function', {}]) {
      await expect(bridge.request('table.snapshot', null, taker as never)).resolves.toMatchObject({
        ok: false,
        error: { code: 'invalid' },
      });
    }
    expect(invoked).toEqual([]);
  });
});
