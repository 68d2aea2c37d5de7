import { readFileSync } from 'node:fs';
import { arch, hostname, networkInterfaces, platform, release } from 'node:os';
import type { NetworkInterfaceInfo } from 'node:os';
import type { InterfaceAddress, Machine, PortRange } from '../core/machine/machine.ts';
import { readLocalhostAddresses } from './localhost.ts';

/** RFC 6335 section 6; also what Windows (since Vista) and macOS use. */
const registeredDynamicPorts: PortRange = { first: 49_152, last: 65_535 };
/** The default of ip_local_port_range, ip(7). */
const linuxEphemeralPorts: PortRange = { first: 32_768, last: 60_999 };
const linuxRangeFile = '/proc/sys/net/ipv4/ip_local_port_range';

/** How long an answer about `localhost` holds: the file it stands in hardly ever changes. */
const localhostHoldsMs = 60_000;

/** This machine's names, addresses and client ports as they are now. Never rejects. */
export function readMachine(): Promise<Machine> {
  return machineReader(() => 0)();
}

/**
 * Reads the machine again and again; what `localhost` means is asked once a minute. `nowMs` is any
 * clock that only goes forward, in milliseconds.
 */
export function machineReader(
  nowMs: () => number,
  askLocalhost: () => Promise<readonly string[] | null> = readLocalhostAddresses,
): () => Promise<Machine> {
  let localhostAddresses: readonly string[] | null = null;
  let askAtMs = -Infinity;
  return async () => {
    if (nowMs() >= askAtMs) {
      askAtMs = nowMs() + localhostHoldsMs;
      localhostAddresses = await askLocalhost();
    }
    const machine = readMachineNow();
    return localhostAddresses === null ? machine : { ...machine, localhostAddresses };
  };
}

/** The same at once, without what `localhost` means: what it asks never waits for a device. */
export function readMachineNow(): Machine {
  return {
    hostname: hostname(),
    platform: platform(),
    release: release(),
    arch: arch(),
    interfaces: interfaceAddresses(networkInterfaces()),
    ephemeralPorts: ephemeralPorts(platform(), () => readFileSync(linuxRangeFile, 'latin1')),
  };
}

/** Flattens what `os.networkInterfaces()` tells; link-local addresses carry no scope id here. */
export function interfaceAddresses(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
): readonly InterfaceAddress[] {
  return Object.entries(interfaces).flatMap(([interfaceName, addresses = []]) =>
    addresses.map(({ address, cidr, internal }) => ({
      interfaceName,
      address,
      prefixBits: prefixBits(cidr),
      loopback: internal,
    })),
  );
}

function prefixBits(cidr: string | null): number | null {
  const digits = /\/(\d{1,3})$/.exec(cidr ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The ports this OS gives to clients; on Linux from `readRange`, whose text is `32768\t60999`. */
export function ephemeralPorts(platformName: string, readRange: () => string): PortRange {
  if (platformName !== 'linux') return registeredDynamicPorts;
  const [, first, last] = /^\s*(\d{1,5})\s+(\d{1,5})\s*$/.exec(textOrNothing(readRange)) ?? [];
  if (first === undefined || last === undefined) return linuxEphemeralPorts;
  return { first: Number(first), last: Number(last) };
}

function textOrNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
