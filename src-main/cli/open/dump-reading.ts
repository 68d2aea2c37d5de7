import type { Dump } from '../../core/dump/dump.ts';
import type { Machine, PortRange } from '../../core/machine/machine.ts';
import type { TableReading } from '../command-tools.ts';

/** ip(7) of Linux; elsewhere the range of RFC 6335. */
const linuxPorts: PortRange = { first: 32_768, last: 60_999 };
const otherPorts: PortRange = { first: 49_152, last: 65_535 };

/** A dump as a reading of the machine it is from, of which it tells no more than its sockets. */
export function dumpReading(dump: Dump): TableReading {
  const { takenAtMs, sockets } = dump;
  const snapshot = { revision: 1, takenAtMs, sockets, notes: [] };
  return { snapshot, machine: dumpMachine(dump), readable: true };
}

function dumpMachine({ hostname, platform, release, arch }: Dump): Machine {
  return {
    hostname: hostname ?? '',
    platform,
    release,
    arch,
    interfaces: [],
    ephemeralPorts: platform === 'linux' ? linuxPorts : otherPorts,
  };
}
