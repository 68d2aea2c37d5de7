import { afterAll, describe, expect, it } from 'vitest';
import { createRequestHandlers } from '../../src-main/host/requests/request-handlers.ts';
import type { ClientOutbox } from '../../src-main/web-host/client-outbox.ts';
import { createRequestLine } from '../../src-main/web-host/request-line.ts';
import { createScriptedMonitor } from '../support/scripted-monitor.ts';
import { startOwnBackground } from '../support/own-background.ts';

const monitor = createScriptedMonitor([]);
const { background, end } = await startOwnBackground(monitor);
afterAll(end);

const handlers = createRequestHandlers({
  monitor,
  background,
  kind: 'browser',
  version: '0',
  capabilities: { tray: false, nativeDialogs: false },
  deliverExport: () => Promise.resolve({ outcome: 'cancelled' }),
});

/** An outbox whose client takes an answer when the test says so. */
function create(limit: number, changes: Partial<typeof handlers> = {}) {
  const sent: { readonly id: number }[] = [];
  const waiters: (() => void)[] = [];
  const faults: string[] = [];
  const outbox: ClientOutbox = {
    sendEvent: () => undefined,
    sendAnswer: (frame) => void sent.push(JSON.parse(frame.toString('utf8')) as { id: number }),
    whenAnswered: () => new Promise((resolve) => waiters.push(resolve)),
    stuckSinceMs: () => null,
  };
  const line = createRequestLine({ ...handlers, ...changes }, outbox, limit, () => {
    faults.push('fault');
  });
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  };
  const takeAnswer = async (): Promise<void> => {
    await settle();
    waiters.shift()?.();
    await settle();
  };
  return { line, sent, faults, settle, takeAnswer };
}

function message(id: number, request = 'monitor.status') {
  return { id, request, argument: null };
}

describe('createRequestLine', () => {
  it('writes one answer at a time, each when the client is ready for it', async () => {
    const { line, sent, settle, takeAnswer } = create(8);
    for (const id of [1, 2, 3]) line.take(message(id));
    await settle();
    expect(sent).toEqual([]);
    await takeAnswer();
    expect(sent.map(({ id }) => id)).toEqual([1]);
    await takeAnswer();
    await takeAnswer();
    expect(sent.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('takes no more than its limit until answers have gone', async () => {
    const { line, takeAnswer } = create(2);
    expect([1, 2, 3].map((id) => line.take(message(id)))).toEqual([true, true, false]);
    await takeAnswer();
    expect([4, 5].map((id) => line.take(message(id)))).toEqual([true, false]);
  });

  it('does not let a slow request hold up a quick one', async () => {
    const never = new Promise<null>(() => undefined);
    const { line, sent, takeAnswer } = create(8, { 'process.details': () => never });
    line.take({ id: 1, request: 'process.details', argument: { pid: 1, startedAtMs: null } });
    line.take(message(2));
    await takeAnswer();
    expect(sent.map(({ id }) => id)).toEqual([2]);
  });

  it('answers what it cannot do with the reason', async () => {
    const { line, sent, takeAnswer } = create(8);
    line.take(message(1, 'no.such'));
    await takeAnswer();
    expect(sent).toMatchObject([{ id: 1, error: { code: 'unknown' } }]);
  });

  it('tells of an answer that cannot be written, and goes on', async () => {
    const endless: { self?: unknown } = {};
    endless.self = endless;
    const { line, sent, faults, takeAnswer } = create(8, {
      'process.details': () => Promise.resolve(endless as never),
    });
    line.take({ id: 1, request: 'process.details', argument: { pid: 1, startedAtMs: null } });
    await takeAnswer();
    expect(faults).toEqual(['fault']);
    line.take(message(2));
    await takeAnswer();
    expect(sent.map(({ id }) => id)).toEqual([2]);
  });
});
