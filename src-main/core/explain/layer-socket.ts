import type { Socket } from '../socket/socket.ts';
import type { ExplainContext } from './explain-context.ts';
import { explainQueues } from './explain-queues.ts';
import { explainSocket } from './explain-socket.ts';
import type { ExplanationLayers } from './explanation-layers.ts';
import { gistOfSocket } from './gist-of-socket.ts';

/** The same as `explainSocket`, by weight. A state strip beside it tells the state already. */
export function layerSocket(socket: Socket, context: ExplainContext): ExplanationLayers {
  const gist = gistOfSocket(socket, context);
  const sockets = explainQueues(socket, context);
  const told = new Set([...gist, ...sockets].map(({ key }) => key));
  const more = explainSocket(socket, context).filter(({ key }) => !told.has(key));
  return { gist, sockets, conflict: [], more };
}
