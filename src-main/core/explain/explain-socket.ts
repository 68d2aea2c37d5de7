import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import { explainAge } from './explain-age.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainNetwork, explainNetworkReach } from './explain-network.ts';
import { explainOtherEnd } from './explain-other-end.ts';
import { explainOwners } from './explain-owners.ts';
import { explainQueues } from './explain-queues.ts';
import { explainReach } from './explain-reach.ts';
import { explainRole } from './explain-role.ts';
import { explainState } from './explain-state.ts';

/**
 * Explains one socket, one sentence a phrase: what it is to its port, its 5-tuple or who can
 * reach it, its state, the process at the other end, its owners and its age.
 */
export function explainSocket(socket: Socket, context: ExplainContext): readonly Phrase[] {
  return [
    ...explainRole(socket, context),
    ...explainNetwork(socket.networkNamespace),
    ...reachOrOtherEnd(socket, context),
    ...explainState(socket),
    ...explainOwners(socket),
    ...explainQueues(socket, context),
    ...explainAge(socket, context.nowMs),
  ];
}

function reachOrOtherEnd(socket: Socket, context: ExplainContext): readonly Phrase[] {
  const { remote, networkNamespace } = socket;
  if (remote !== null) return explainOtherEnd(socket, context);
  return networkNamespace === null
    ? explainReach([socket], context.machine)
    : explainNetworkReach([socket], networkNamespace);
}
