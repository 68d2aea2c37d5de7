import type { PortGroup } from '../grouping/port-group.ts';
import type { OwnerReason } from '../socket/owner.ts';
import { processLabel } from '../socket/process-label.ts';
import type { Phrase } from '../words/phrase.ts';
import { processLabels } from './list-text.ts';
import { namedPort } from './named-port.ts';

/** Says who waits on a port, and in which way: TCP listens, UDP is bound. */
export function explainHolders(group: PortGroup): readonly Phrase[] {
  const manner = mannerOf(group);
  const { owners } = group;
  const port = namedPort(group);
  if (manner === 'left') {
    return [{ key: 'explain.listenerClosed', values: { port, count: group.connections.length } }];
  }
  const [first] = owners;
  if (first === undefined) return [hiddenHolder(group, manner)];
  if (owners.length === 1) {
    return [{ key: `explain.${manner}One`, values: { port, process: processLabel(first) } }];
  }
  const values = { port, count: owners.length, processes: processLabels(owners) };
  return [{ key: `explain.${manner}Many`, values }];
}

type Manner = 'listens' | 'bound' | 'reserved';

/** `reserved`: a TCP socket that has the port and does not listen on it. */
function mannerOf({ protocol, waiting }: PortGroup): Manner | 'left' {
  if (waiting.length === 0) return 'left';
  if (protocol === 'udp') return 'bound';
  return waiting.some((socket) => socket.role === 'listener') ? 'listens' : 'reserved';
}

const hiddenKeys: Readonly<Record<OwnerReason, string>> = {
  'other-user': 'OtherUser',
  kernel: 'Kernel',
  'time-wait': 'Unknown',
  unknown: 'Unknown',
};

function hiddenHolder(group: PortGroup, manner: Manner): Phrase {
  const { ownerReason } = group;
  const port = namedPort(group);
  return { key: `explain.${manner}${hiddenKeys[ownerReason ?? 'unknown']}`, values: { port } };
}
