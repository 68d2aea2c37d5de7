import type { Machine, PortRange } from '../machine/machine.ts';
import type { Dump } from './dump.ts';

/** ip(7) of Linux; elsewhere the range of RFC 6335. */
const linuxPorts: PortRange = { first: 32_768, last: 60_999 };
const otherPorts: PortRange = { first: 49_152, last: 65_535 };

/** The machine a dump is from, of which it tells no more than its name. */
export function dumpMachine({ hostname, platform, release, arch }: Dump): Machine {
  return {
    hostname: hostname ?? '',
    platform,
    release,
    arch,
    interfaces: [],
    ephemeralPorts: platform === 'linux' ? linuxPorts : otherPorts,
  };
}
