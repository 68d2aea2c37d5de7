import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ownPort } from './own-port.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('ownPort', () => {
  it('is one that can be listened on, again and again, and that the system gives nobody', async () => {
    const port = await ownPort();
    expect(port).toBeGreaterThanOrEqual(10_000);
    expect(port).toBeLessThan(30_000);
    for (let time = 0; time < 2; time += 1) {
      const server = createServer().listen(port, '127.0.0.1');
      await once(server, 'listening');
      server.close();
      await once(server, 'close');
    }
  });

  it.each(['127.0.0.1', '0.0.0.0'])('is not one that somebody holds at %s', async (address) => {
    const held = await ownPort();
    const server = createServer().listen(held, address);
    await once(server, 'listening');
    const random = vi.spyOn(Math, 'random').mockReturnValueOnce((held - 10_000 + 0.5) / 20_000);
    expect(await ownPort()).not.toBe(held);
    expect(random.mock.calls.length).toBeGreaterThan(1);
    server.close();
  });
});
