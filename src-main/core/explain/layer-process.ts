import type { ProcessSockets } from '../grouping/group-by-process.ts';
import { remoteAddressesOf } from '../grouping/sort-process-sockets.ts';
import type { OwnerReason } from '../socket/owner.ts';
import type { Socket } from '../socket/socket.ts';
import { processLabel } from '../socket/process-label.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainAge } from './explain-age.ts';
import { explainCalls } from './explain-calls.ts';
import { explainConnections } from './explain-connections.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainReach } from './explain-reach.ts';
import type { ExplanationLayers } from './explanation-layers.ts';
import { gistOfReach } from './gist-of-port.ts';
import { listText } from './list-text.ts';

/** Explains a process by its sockets, by weight: on what it waits, whom it calls, who calls it. */
export function layerProcess(holder: ProcessSockets, context: ExplainContext): ExplanationLayers {
  const { owner, waiting, accepted, outgoing } = holder;
  const sockets = [...waiting, ...accepted, ...outgoing];
  const own = waiting.filter(({ networkNamespace }) => networkNamespace === null);
  return {
    gist: [...gistOf(holder), ...gistOfReach(waiting, context.machine)],
    sockets: [
      ...acceptedBy(holder),
      ...sameNumber(waiting),
      ...descriptorsOf(sockets, owner?.pid ?? null),
    ],
    conflict: [],
    more: [
      ...explainReach(own, context.machine),
      ...explainConnections(accepted, context),
      ...explainCalls(outgoing),
      ...(owner === null
        ? []
        : explainAge({ ...holder, seenAtStart: true, owners: [owner] }, context.nowMs)),
    ],
  };
}

function gistOf(holder: ProcessSockets): readonly Phrase[] {
  const { owner, ownerReason, waiting, outgoing } = holder;
  if (owner === null) return [phrase(nobodyKeys[ownerReason ?? 'unknown'], {})];
  const process = processLabel(owner);
  const ports = [...new Set(waiting.map(({ local }) => local.port))];
  const remotes = remoteAddressesOf({ ...holder, accepted: [] });
  return [
    ports.length === 0
      ? phrase('gistProcessClient', { process })
      : phrase('gistProcessWaits', { process, count: ports.length, ports: listText(ports) }),
    ...(outgoing.length === 0
      ? []
      : [phrase('gistProcessCalls', { count: outgoing.length, remotes: listText(remotes) })]),
  ];
}

const nobodyKeys: Readonly<Record<OwnerReason, string>> = {
  'other-user': 'nobodyOtherUser',
  'time-wait': 'nobodyTimeWait',
  kernel: 'nobodyKernel',
  unknown: 'nobodyUnknown',
};

function acceptedBy({ owner, accepted }: ProcessSockets): readonly Phrase[] {
  if (owner === null || accepted.length === 0) return [];
  return [phrase('gistProcessAccepted', { count: accepted.length })];
}

/** TCP 53 and UDP 53 are two ports, which a process with both shows best. */
function sameNumber(waiting: readonly Socket[]): readonly Phrase[] {
  const udp = new Set(
    waiting.filter(({ protocol }) => protocol === 'udp').map(({ local }) => local.port),
  );
  const both = waiting.find(({ protocol, local }) => protocol === 'tcp' && udp.has(local.port));
  return both === undefined ? [] : [phrase('bothProtocols', { port: both.local.port })];
}

function descriptorsOf(sockets: readonly Socket[], pid: number | null): readonly Phrase[] {
  const held = sockets.flatMap(({ owners }) =>
    owners.flatMap((owner) => (owner.pid === pid ? owner.descriptors : [])),
  );
  const numbers = [...new Set(held)].sort((a, b) => a - b);
  if (numbers.length === 0) return [];
  const values = { count: numbers.length, descriptors: listText(numbers) };
  return [phrase('processDescriptors', values)];
}

function phrase(key: string, values: Phrase['values']): Phrase {
  return { key: `explain.${key}`, values };
}
