import { ownerSetOf } from '../grouping/owner-set.ts';
import type { Machine } from '../machine/machine.ts';
import { portClass } from '../port/port-class.ts';
import { serviceName } from '../port/service-name.ts';
import type { Protocol, Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainFreePort } from './explain-free-port.ts';
import { explainLeftovers, explainUdpLeftovers } from './explain-leftovers.ts';
import { explainPortNumber } from './explain-port-number.ts';
import { explainSystemRules } from './explain-system-rules.ts';
import { processLabels } from './list-text.ts';
import { namedPort } from './named-port.ts';

/**
 * Explains a port on which nobody waits: what of the table may still make a bind to it fail, then
 * what rules of this operating system may, and which port is free instead. `port` is 0..65535.
 */
export function explainUnusedPort(
  port: number,
  sockets: readonly Socket[],
  machine: Machine,
  protocol: Protocol = 'tcp',
): readonly Phrase[] {
  if (port === 0) return [{ key: 'explain.unusedZero', values: {} }];
  const here = sockets.filter(
    ({ local, networkNamespace }) => local.port === port && networkNamespace === null,
  );
  const leftovers = leftOf(here, protocol);
  const rules = explainSystemRules(port, machine, protocol);
  const inTheWay = leftovers.length > 0 || rules.certain.length > 0;
  return [
    {
      key: `explain.${unusedKey(protocol, inTheWay)}`,
      values: { port: namedPort({ protocol, port, networkNamespace: null }) },
    },
    ...leftovers,
    ...rules.certain,
    ...otherProtocol(port, here, protocol),
    ...rules.possible,
    ...numberPhrases(port, machine, { protocol, ruled: rules.certain.length > 0 }),
    ...(inTheWay ? explainFreePort({ port, protocol }, sockets, machine) : []),
  ];
}

function unusedKey(protocol: Protocol, inTheWay: boolean): string {
  if (protocol === 'udp') return inTheWay ? 'unusedUdpButTaken' : 'unusedUdpFree';
  return inTheWay ? 'unusedButTaken' : 'unusedFree';
}

function leftOf(here: readonly Socket[], protocol: Protocol): readonly Phrase[] {
  const own = here.filter((socket) => socket.protocol === protocol);
  return protocol === 'udp' ? explainUdpLeftovers(own) : explainLeftovers(own);
}

/** UDP port 53 and TCP port 53 are different ports: one being taken says nothing of the other. */
function otherProtocol(
  port: number,
  here: readonly Socket[],
  protocol: Protocol,
): readonly Phrase[] {
  const others = here.filter(
    (socket) => socket.protocol !== protocol && socket.state !== 'TIME-WAIT',
  );
  if (others.length === 0) return [];
  const { owners } = ownerSetOf(others);
  const name = protocol === 'tcp' ? 'unusedUdp' : 'unusedTcp';
  if (owners.length === 0) return [{ key: `explain.${name}Hidden`, values: { port } }];
  return [{ key: `explain.${name}`, values: { port, processes: processLabels(owners) } }];
}

/** A rule of this very system about low ports makes the general one superfluous. */
function numberPhrases(
  port: number,
  machine: Machine,
  { protocol, ruled }: { readonly protocol: Protocol; readonly ruled: boolean },
): readonly Phrase[] {
  const facts = { protocol, port, portClass: portClass(port), networkNamespace: null } as const;
  const phrases = explainPortNumber(
    { ...facts, serviceName: serviceName(protocol, port) },
    machine,
  );
  return phrases.filter(({ key }) => !(ruled && key === 'explain.systemPort'));
}
