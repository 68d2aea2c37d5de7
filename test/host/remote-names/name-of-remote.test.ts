import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { requests } from '../../../src-main/core/contract/contract.ts';
import { nameOfRemote } from '../../../src-main/host/remote-names/name-of-remote.ts';
import type { RemoteNames } from '../../../src-main/host/remote-names/remote-names.ts';
import { acceptedAt } from '../../support/build-socket.ts';
import { createScriptedMonitor } from '../../support/scripted-monitor.ts';

const monitor = createScriptedMonitor([acceptedAt('192.168.1.20:80', '192.0.2.7:50001')]);
const remoteNames: RemoteNames = {
  nameOf: (address) =>
    Promise.resolve({ outcome: 'found', names: [`host-of-${address}`], source: 'name-server' }),
  stop: () => undefined,
};

describe('nameOfRemote', () => {
  it('asks about an address of the table', async () => {
    expect(await nameOfRemote({ address: '192.0.2.7' }, monitor, remoteNames)).toEqual({
      outcome: 'found',
      names: ['host-of-192.0.2.7'],
      source: 'name-server',
    });
  });

  it('asks about no other, not even one of this machine', async () => {
    for (const address of ['192.0.2.8', '192.168.1.20', '2001:db8::1']) {
      await expect(nameOfRemote({ address }, monitor, remoteNames)).rejects.toThrow(
        `connected with ${address} now`,
      );
    }
  });
});

describe('the schema of remote.name', () => {
  const { schema } = requests['remote.name'];

  it.each(['192.0.2.7', '2001:db8::1', 'fe80::1%eth0'])('takes %s', (address) => {
    expect(v.is(schema, { address })).toBe(true);
  });

  it.each(['', 'evil.example', '2001:DB8::1', '[::1]', '192.0.2.7 ', 'x'.repeat(5000), 7, null])(
    'refuses %j',
    (address) => {
      expect(v.is(schema, { address })).toBe(false);
    },
  );
});
