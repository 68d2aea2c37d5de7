import { connect } from 'node:net';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { openProbeListener } from '../../../src-main/readers/systeminformation/probe-listener.ts';

describe('openProbeListener', () => {
  it('listens on loopback until closed, and ends whoever connects', async () => {
    const probe = await openProbeListener();
    expect(probe.port).toBeGreaterThan(0);
    const client = connect({ host: '127.0.0.1', port: probe.port });
    client.on('error', () => undefined);
    await once(client, 'close');
    await probe.close();
    const refused = connect({ host: '127.0.0.1', port: probe.port });
    const [error] = (await once(refused, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
  });
});
