import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { delayedWriter } from '../../../src-main/host/alerts/delayed-writer.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('writes the last of many values once, after a while', async () => {
  const saved: unknown[] = [];
  const writer = delayedWriter<{ count: number }>((value) => {
    saved.push(value);
    return Promise.resolve();
  });
  for (let count = 0; count < 10; count += 1) writer.write({ count });
  expect(saved).toEqual([]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toEqual([{ count: 9 }]);
  writer.write({ count: 9 });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(saved).toHaveLength(1);
});

it('writes what is left when it stops, after what is being written', async () => {
  const events: string[] = [];
  const writer = delayedWriter<{ name: string }>(async ({ name }) => {
    events.push(`start ${name}`);
    await Promise.resolve();
    events.push(`end ${name}`);
  });
  writer.write({ name: 'a' });
  await vi.advanceTimersByTimeAsync(5000);
  writer.write({ name: 'b' });
  await writer.stop();
  await writer.stop();
  expect(events).toEqual(['start a', 'end a', 'start b', 'end b']);
  expect(vi.getTimerCount()).toBe(0);
});
