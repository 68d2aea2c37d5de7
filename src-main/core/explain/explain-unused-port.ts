import { ownerSetOf } from '../grouping/owner-set.ts';
import type { Machine } from '../machine/machine.ts';
import { portClass } from '../port/port-class.ts';
import { serviceName } from '../port/service-name.ts';
import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainLeftovers } from './explain-leftovers.ts';
import { explainPortNumber } from './explain-port-number.ts';
import { explainSystemRules } from './explain-system-rules.ts';
import { processLabels } from './list-text.ts';

/**
 * Explains a TCP port that nobody listens on: what of the table may still make a bind to it
 * fail, then what rules of this operating system may. `port` is 0..65535.
 */
export function explainUnusedPort(
  port: number,
  sockets: Iterable<Socket>,
  machine: Machine,
): readonly Phrase[] {
  if (port === 0) return [{ key: 'explain.unusedZero', values: {} }];
  const here = [...sockets].filter(
    ({ local, networkNamespace }) => local.port === port && networkNamespace === null,
  );
  const leftovers = explainLeftovers(here.filter((socket) => socket.protocol === 'tcp'));
  const rules = explainSystemRules(port, machine);
  const inTheWay = leftovers.length > 0 || rules.certain.length > 0;
  return [
    { key: inTheWay ? 'explain.unusedButTaken' : 'explain.unusedFree', values: { port } },
    ...leftovers,
    ...rules.certain,
    ...otherProtocol(port, here),
    ...rules.possible,
    ...numberPhrases(port, machine, rules.certain.length > 0),
  ];
}

/** UDP port 53 and TCP port 53 are different ports: one being taken says nothing of the other. */
function otherProtocol(port: number, here: readonly Socket[]): readonly Phrase[] {
  const bound = here.filter((socket) => socket.protocol === 'udp');
  if (bound.length === 0) return [];
  const { owners } = ownerSetOf(bound);
  if (owners.length === 0) return [{ key: 'explain.unusedUdpHidden', values: { port } }];
  return [{ key: 'explain.unusedUdp', values: { port, processes: processLabels(owners) } }];
}

/** A rule of this very system about low ports makes the general one superfluous. */
function numberPhrases(port: number, machine: Machine, ruled: boolean): readonly Phrase[] {
  const protocol = 'tcp';
  const facts = { protocol, port, portClass: portClass(port) } as const;
  const phrases = explainPortNumber(
    { ...facts, serviceName: serviceName(protocol, port) },
    machine,
  );
  return phrases.filter(({ key }) => !(ruled && key === 'explain.systemPort'));
}
