import type { PortGroup } from '../grouping/port-group.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainAge } from './explain-age.ts';
import { explainConnections } from './explain-connections.ts';
import { explainAlternative } from './explain-free-port.ts';
import { explainHolders } from './explain-holders.ts';
import { explainNetwork, explainNetworkReach } from './explain-network.ts';
import { explainPortNumber } from './explain-port-number.ts';
import { explainReach } from './explain-reach.ts';
import { explainNeighbours, explainShadows } from './explain-shadows.ts';
import { explainSharing } from './explain-sharing.ts';
import type { ExplanationLayers } from './explanation-layers.ts';
import { gistOfPort } from './gist-of-port.ts';

/** The same as `explainPort`, by weight: what the gist leaves out stands in full under `more`. */
export function layerPort(group: PortGroup, context: ExplainContext): ExplanationLayers {
  const { networkNamespace, waiting } = group;
  const { machine } = context;
  const gist = gistOfPort(group, machine);
  const told = new Set(gist.map(({ key }) => key));
  return {
    gist,
    sockets: explainSharing(group),
    conflict: explainShadows(group, context.ports ?? [], context.machine),
    more: [
      ...explainHolders(group).filter(({ key }) => !told.has(key)),
      ...explainNetwork(networkNamespace),
      ...(networkNamespace === null
        ? explainReach(waiting, machine)
        : explainNetworkReach(waiting, networkNamespace)),
      ...explainConnections(group.connections, context),
      ...explainNeighbours(group, context.ports ?? []),
      ...explainPortNumber(group, machine),
      ...explainAlternative(group, context),
      ...(waiting.length > 0 ? explainAge(group, context.nowMs) : []),
    ],
  };
}
