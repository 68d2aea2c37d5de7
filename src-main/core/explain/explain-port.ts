import type { PortGroup } from '../grouping/port-group.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainAge } from './explain-age.ts';
import { explainConnections } from './explain-connections.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainAlternative } from './explain-free-port.ts';
import { explainHolders } from './explain-holders.ts';
import { explainNetwork, explainNetworkReach } from './explain-network.ts';
import { explainPortNumber } from './explain-port-number.ts';
import { explainReach } from './explain-reach.ts';
import { explainNeighbours, explainShadows } from './explain-shadows.ts';
import { explainSharing } from './explain-sharing.ts';

/**
 * Explains a port as a service, one sentence a phrase: who waits on it, who can reach it, how its
 * sockets share it, who is connected, and what stands in its way. Keys are of the `explain` area.
 */
export function explainPort(group: PortGroup, context: ExplainContext): readonly Phrase[] {
  const network = group.networkNamespace;
  return [
    ...explainHolders(group),
    ...explainNetwork(network),
    ...(network === null
      ? explainReach(group.waiting, context.machine)
      : explainNetworkReach(group.waiting, network)),
    ...explainSharing(group),
    ...explainConnections(group.connections, context),
    ...explainShadows(group, context.ports ?? [], context.machine),
    ...explainNeighbours(group, context.ports ?? []),
    ...explainPortNumber(group, context.machine),
    ...explainAlternative(group, context),
    ...(group.waiting.length > 0 ? explainAge(group, context.nowMs) : []),
  ];
}
