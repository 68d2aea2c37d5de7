import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { oneTurnLater } from '../../../../src-main/readers/procfs/bindings/one-turn-later.ts';

describe('oneTurnLater', () => {
  it('asks when all that waits for the reading was done', async () => {
    const order: string[] = [];
    const { ask } = oneTurnLater(() => {
      order.push('asked');
      return Promise.resolve('answer');
    }, 'empty');
    const answer = ask();
    const reading = Promise.resolve()
      .then(() => undefined)
      .then(() => order.push('rows handed on'));
    expect(await answer).toBe('answer');
    await reading;
    expect(order).toEqual(['rows handed on', 'asked']);
  });

  it('asks nothing any more once closed', async () => {
    let asked = 0;
    const question = oneTurnLater(() => Promise.resolve((asked += 1)), -1);
    const answer = question.ask();
    question.close();
    expect(await answer).toBe(-1);
    await setImmediate();
    expect(asked).toBe(0);
  });

  it('hands on why there is no answer', async () => {
    const { ask } = oneTurnLater(() => Promise.reject(new Error('no ss')), null);
    await expect(ask()).rejects.toThrow('no ss');
  });
});
