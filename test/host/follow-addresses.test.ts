import { afterEach, describe, expect, it } from 'vitest';
import { isOwnAddress, setOwnAddresses } from '../../src-main/core/address/own-addresses.ts';
import type { Machine } from '../../src-main/core/machine/machine.ts';
import { followAddresses } from '../../src-main/host/follow-addresses.ts';
import { listeners } from '../../src-main/monitor/listeners.ts';
import { scriptedMachine } from '../support/scripted-monitor.ts';

afterEach(() => void setOwnAddresses([]));

describe('followAddresses', () => {
  it('takes the addresses of the machine, and those it has later, until stopped', () => {
    const changes = listeners<Machine>();
    const stop = followAddresses({ machine: () => scriptedMachine, onMachine: changes.add });
    expect(isOwnAddress('192.168.1.20')).toBe(true);
    const address = {
      interfaceName: 'tun0',
      address: '10.0.0.5',
      prefixBits: 24,
      loopback: false,
    };
    changes.tell({ ...scriptedMachine, interfaces: [address] });
    expect([isOwnAddress('10.0.0.5'), isOwnAddress('192.168.1.20')]).toEqual([true, false]);
    stop();
    changes.tell(scriptedMachine);
    expect(isOwnAddress('192.168.1.20')).toBe(false);
  });
});
