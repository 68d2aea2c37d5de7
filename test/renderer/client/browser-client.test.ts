import { describe, expect, it, vi } from 'vitest';
import type { Client, ConnectionState } from '../../../src-main/core/contract/client.ts';
import {
  createBrowserClient,
  type BrowserSurroundings,
  type WireListener,
} from '../../../src-renderer/client/browser-client.ts';

interface Stage {
  readonly client: Client;
  readonly states: readonly ConnectionState[];
  readonly sent: readonly string[];
  readonly delaysMs: readonly number[];
  /** The newest socket the client opened. */
  line(): WireListener;
  session: 'known' | 'refused' | 'unreachable';
  /** Lets the wait for the next attempt be over. */
  wake(): void;
  readonly dials: () => number;
}

function setStage(): Stage {
  const lines: WireListener[] = [];
  const sent: string[] = [];
  const delaysMs: number[] = [];
  const states: ConnectionState[] = [];
  let wakeUp = (): void => undefined;
  const surroundings: BrowserSurroundings = {
    openSocket: (listener) => {
      lines.push(listener);
      return { send: (text) => void sent.push(text) };
    },
    checkSession: () => Promise.resolve(stage.session),
    wait: (delayMs, then) => {
      delaysMs.push(delayMs);
      wakeUp = then;
    },
    random: () => 1,
  };
  const client = createBrowserClient(surroundings);
  client.onConnection((state) => states.push(state));
  const stage: Stage = {
    client,
    states,
    sent,
    delaysMs,
    session: 'known',
    dials: () => lines.length,
    line: () => {
      const line = lines.at(-1);
      if (line === undefined) throw new Error('nothing dialled');
      return line;
    },
    wake: () => {
      wakeUp();
    },
  };
  return stage;
}

async function hangUp(stage: Stage): Promise<void> {
  stage.line().closed();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.resolve();
}

describe('the client in a browser', () => {
  it('dials at once and says when it is through', () => {
    const stage = setStage();
    expect(stage.dials()).toBe(1);
    stage.line().opened();
    expect(stage.states).toEqual(['connecting', 'connected']);
  });

  it('asks with a number and answers whoever asked', async () => {
    const stage = setStage();
    stage.line().opened();
    const first = stage.client.request('table.snapshot', null);
    const second = stage.client.request('url.open', {
      protocol: 'http',
      host: 'localhost',
      port: 80,
    });
    const messages = stage.sent.map((text) => JSON.parse(text) as { id: number; request: string });
    expect(messages.map(({ request }) => request)).toEqual(['table.snapshot', 'url.open']);
    stage.line().heard(JSON.stringify({ id: messages[1]?.id, result: null }));
    stage.line().heard(JSON.stringify({ id: messages[0]?.id, result: { revision: 1 } }));
    await expect(second).resolves.toBeNull();
    await expect(first).resolves.toEqual({ revision: 1 });
  });

  it('rejects with the error the host sent', async () => {
    const stage = setStage();
    stage.line().opened();
    const asked = stage.client.request('host.describe', null);
    stage.line().heard(JSON.stringify({ id: 1, error: { code: 'failed', message: 'no' } }));
    await expect(asked).rejects.toMatchObject({ code: 'failed', message: 'no' });
  });

  it('refuses to ask while there is no line', async () => {
    const stage = setStage();
    await expect(stage.client.request('host.describe', null)).rejects.toMatchObject({
      code: 'disconnected',
    });
    expect(stage.sent).toEqual([]);
  });

  it('tells who waits when the line breaks, and dials again', async () => {
    const stage = setStage();
    stage.line().opened();
    const asked = stage.client.request('table.snapshot', null);
    const failure = expect(asked).rejects.toMatchObject({ code: 'disconnected' });
    await hangUp(stage);
    await failure;
    expect(stage.states.at(-1)).toBe('lost');
    stage.wake();
    stage.line().opened();
    expect(stage.states.at(-1)).toBe('connected');
    expect(stage.dials()).toBe(2);
  });

  it('waits longer each time nobody answers, and starts over once somebody did', async () => {
    const stage = setStage();
    stage.session = 'unreachable';
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await hangUp(stage);
      stage.wake();
    }
    expect(stage.delaysMs).toEqual([250, 500, 1000]);
    stage.line().opened();
    await hangUp(stage);
    expect(stage.delaysMs.at(-1)).toBe(250);
  });

  it('tells a host that does not know this browser from one that is gone', async () => {
    const stage = setStage();
    stage.session = 'refused';
    await hangUp(stage);
    expect(stage.states.at(-1)).toBe('refused');
    stage.session = 'unreachable';
    stage.wake();
    await hangUp(stage);
    expect(stage.states.at(-1)).toBe('lost');
  });

  it('hands events on, and lets nothing malformed through', () => {
    const stage = setStage();
    stage.line().opened();
    const heard = vi.fn();
    stage.client.subscribe('port.reveal', heard);
    for (const text of ['', '{', 'null', '[]', '{"event":5}', '{"id":"x","result":1}']) {
      stage.line().heard(text);
    }
    stage.line().heard(new ArrayBuffer(4));
    stage.line().heard(JSON.stringify({ event: 'port.reveal', payload: { port: 80 } }));
    expect(heard).not.toHaveBeenCalled();
    stage
      .line()
      .heard(JSON.stringify({ event: 'port.reveal', payload: { protocol: 'tcp', port: 80 } }));
    expect(heard).toHaveBeenCalledOnce();
  });
});
