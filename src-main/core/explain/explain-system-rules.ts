import type { Machine } from '../machine/machine.ts';
import type { Protocol } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';

/** Rules of the operating system about a port, which its socket table does not show. */
export interface SystemRules {
  /** Hold for everyone who asks for the port. */
  readonly certain: readonly Phrase[];
  /** May be the cause where a bind fails without a visible reason. */
  readonly possible: readonly Phrase[];
}

/** A port of one protocol. */
interface Asked {
  readonly port: number;
  readonly protocol: Protocol;
}

/** The rules of this machine's operating system that concern a bind to a port of a protocol. */
export function explainSystemRules(
  port: number,
  machine: Machine,
  protocol: Protocol = 'tcp',
): SystemRules {
  const rules = rulesByPlatform.get(machine.platform);
  return rules?.({ port, protocol }) ?? { certain: [], possible: [] };
}

const rulesByPlatform: ReadonlyMap<string, (asked: Asked) => SystemRules> = new Map([
  ['linux', linuxRules],
  ['darwin', macRules],
  ['win32', windowsRules],
]);

/** ip(7): below `ip_unprivileged_port_start` (1024) a bind needs CAP_NET_BIND_SERVICE. */
function linuxRules(asked: Asked): SystemRules {
  return {
    certain: asked.port < 1024 ? [phrase('privilegedLinux', asked)] : [],
    possible: [phrase('otherNamespace', asked)],
  };
}

/**
 * Since macOS 10.14 the wildcard address needs no privilege below 1024, one address does.
 * AirPlay Receiver listens on TCP 5000 and 7000 since macOS 12.
 */
function macRules(asked: Asked): SystemRules {
  const { port, protocol } = asked;
  const airPlay = protocol === 'tcp' && (port === 5000 || port === 7000);
  return {
    certain: port < 1024 ? [phrase('privilegedMac', asked)] : [],
    possible: [...(airPlay ? [phrase('airPlay', asked)] : []), phrase('virtualMachine', asked)],
  };
}

/**
 * Hyper-V, WSL and Docker reserve ranges of each protocol at start (`netsh interface ipv4 show
 * excludedportrange`).
 */
function windowsRules(asked: Asked): SystemRules {
  const web = asked.protocol === 'tcp' && (asked.port === 80 || asked.port === 443);
  return {
    certain: [],
    possible: [
      phrase('reservedRanges', asked),
      ...(web ? [phrase('httpSys', asked)] : []),
      phrase('virtualMachine', asked),
    ],
  };
}

function phrase(key: string, { port, protocol }: Asked): Phrase {
  return { key: `explain.${key}`, values: { port, protocol } };
}
