import type { Machine } from '../machine/machine.ts';
import type { Phrase } from '../words/phrase.ts';

/** Rules of the operating system about a port, which its socket table does not show. */
export interface SystemRules {
  /** Hold for everyone who asks for the port. */
  readonly certain: readonly Phrase[];
  /** May be the cause where a bind fails without a visible reason. */
  readonly possible: readonly Phrase[];
}

/** The rules of this machine's operating system that concern a bind to a TCP port. */
export function explainSystemRules(port: number, machine: Machine): SystemRules {
  const rules = rulesByPlatform.get(machine.platform);
  return rules?.(port) ?? { certain: [], possible: [] };
}

const rulesByPlatform: ReadonlyMap<string, (port: number) => SystemRules> = new Map([
  ['linux', linuxRules],
  ['darwin', macRules],
  ['win32', windowsRules],
]);

/** ip(7): below `ip_unprivileged_port_start` (1024) a bind needs CAP_NET_BIND_SERVICE. */
function linuxRules(port: number): SystemRules {
  return {
    certain: port < 1024 ? [phrase('privilegedLinux', port)] : [],
    possible: [phrase('otherNamespace', port)],
  };
}

/**
 * Since macOS 10.14 the wildcard address needs no privilege below 1024, one address does.
 * AirPlay Receiver listens on 5000 and 7000 since macOS 12.
 */
function macRules(port: number): SystemRules {
  const airPlay = port === 5000 || port === 7000;
  return {
    certain: port < 1024 ? [phrase('privilegedMac', port)] : [],
    possible: [...(airPlay ? [phrase('airPlay', port)] : []), phrase('virtualMachine', port)],
  };
}

/** Hyper-V, WSL and Docker reserve ranges at start (`netsh interface ipv4 show excludedportrange`). */
function windowsRules(port: number): SystemRules {
  const web = port === 80 || port === 443;
  return {
    certain: [],
    possible: [
      phrase('reservedRanges', port),
      ...(web ? [phrase('httpSys', port)] : []),
      phrase('virtualMachine', port),
    ],
  };
}

function phrase(key: string, port: number): Phrase {
  return { key: `explain.${key}`, values: { port } };
}
