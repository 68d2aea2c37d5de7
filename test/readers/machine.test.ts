import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import {
  ephemeralPorts,
  interfaceAddresses,
  machineReader,
  readMachine,
  readMachineNow,
} from '../../src-main/readers/machine.ts';

const loopback = {
  address: '127.0.0.1',
  netmask: '255.0.0.0',
  family: 'IPv4',
  mac: '00:00:00:00:00:00',
  internal: true,
  cidr: '127.0.0.1/8',
} as const;

describe('interfaceAddresses', () => {
  it('lists each address with its interface and prefix', () => {
    const outside = { ...loopback, address: '192.0.2.2', internal: false, cidr: null };
    expect(interfaceAddresses({ lo: [loopback], eth0: [outside], none: undefined })).toEqual([
      { interfaceName: 'lo', address: '127.0.0.1', prefixBits: 8, loopback: true },
      { interfaceName: 'eth0', address: '192.0.2.2', prefixBits: null, loopback: false },
    ]);
  });
});

describe('ephemeralPorts', () => {
  it('asks Linux', () => {
    expect(ephemeralPorts('linux', () => '32768\t60999\n')).toEqual({
      first: 32_768,
      last: 60_999,
    });
    expect(ephemeralPorts('linux', () => ' 1024  2000 ')).toEqual({ first: 1024, last: 2000 });
  });

  it.each(['', 'many', '1', '1 2 3', '-1 5'])('takes Linux’s default where it says %j', (text) => {
    expect(ephemeralPorts('linux', () => text)).toEqual({ first: 32_768, last: 60_999 });
  });

  it('takes it too where nothing can be read', () => {
    const refuse = () => {
      throw new Error('EACCES');
    };
    expect(ephemeralPorts('linux', refuse)).toEqual({ first: 32_768, last: 60_999 });
  });

  it.each(['win32', 'darwin', 'freebsd'])('takes the registered range on %s', (platform) => {
    expect(ephemeralPorts(platform, () => '1 2')).toEqual({ first: 49_152, last: 65_535 });
  });
});

describe('readMachine', () => {
  it('knows this machine', async () => {
    const machine = await readMachine();
    expect(machine).toMatchObject({ hostname: hostname(), platform: process.platform });
    expect(machine.interfaces).toContainEqual(
      expect.objectContaining({ address: '127.0.0.1', loopback: true, prefixBits: 8 }),
    );
    expect(machine.ephemeralPorts.first).toBeLessThan(machine.ephemeralPorts.last);
    expect(machine).toMatchObject(readMachineNow());
    expect(machine.localhostAddresses).toContain('127.0.0.1');
  });
});

describe('machineReader', () => {
  it('asks what localhost means once a minute', async () => {
    let nowMs = 0;
    const answers = [['127.0.0.1'], null, ['::1', '127.0.0.1']];
    const read = machineReader(
      () => nowMs,
      () => Promise.resolve(answers.shift() ?? null),
    );
    expect((await read()).localhostAddresses).toEqual(['127.0.0.1']);
    nowMs = 59_999;
    expect((await read()).localhostAddresses).toEqual(['127.0.0.1']);
    nowMs = 60_000;
    expect(await read()).not.toHaveProperty('localhostAddresses');
    nowMs = 120_000;
    expect((await read()).localhostAddresses).toEqual(['::1', '127.0.0.1']);
  });
});
