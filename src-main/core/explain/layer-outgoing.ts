import type { OutgoingGroup } from '../grouping/port-group.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainCalls } from './explain-calls.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainNetwork } from './explain-network.ts';
import type { ExplanationLayers } from './explanation-layers.ts';
import { layerSocket } from './layer-socket.ts';
import { listText, processLabels } from './list-text.ts';

/** Explains what one process has open towards one remote service, by weight. */
export function layerOutgoing(group: OutgoingGroup, context: ExplainContext): ExplanationLayers {
  const [only, ...others] = group.sockets;
  if (only !== undefined && others.length === 0) return layerSocket(only, context);
  return {
    gist: [calls(group)],
    sockets: explainCalls(group.sockets),
    conflict: [],
    more: [...explainNetwork(group.networkNamespace), given(context)],
  };
}

function calls({ owners, sockets, remoteAddresses, remotePort, protocol }: OutgoingGroup): Phrase {
  const values = {
    count: sockets.length,
    protocol: protocol.toUpperCase(),
    port: remotePort,
    addresses: listText(remoteAddresses),
  };
  if (owners.length === 0) return { key: 'explain.gistCallsHidden', values };
  const processes = processLabels(owners);
  return { key: 'explain.gistCalls', values: { ...values, processes } };
}

function given({ machine }: ExplainContext): Phrase {
  const { first, last } = machine.ephemeralPorts;
  return { key: 'explain.portsGiven', values: { first, last } };
}
