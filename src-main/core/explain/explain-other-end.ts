import { formatEndpoint } from '../socket/endpoint.ts';
import type { Socket } from '../socket/socket.ts';
import { isWithinMachine } from '../socket/within-machine.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ExplainContext } from './explain-context.ts';
import { processLabels } from './list-text.ts';

/** Says who is at the other end of a connection, or why that cannot be told. */
export function explainOtherEnd(socket: Socket, context: ExplainContext): readonly Phrase[] {
  const { remote } = socket;
  if (remote === null) return [];
  const values = { remote: formatEndpoint(remote), address: remote.address };
  const other = context.conversations.get(socket.id);
  if (other !== undefined) return [otherSocket(other, values)];
  const here = isWithinMachine(socket) || isOwnAddress(remote.address, context);
  return [{ key: here ? 'explain.otherEndGone' : 'explain.otherEndElsewhere', values }];
}

function otherSocket(other: Socket, values: Phrase['values']): Phrase {
  if (other.owners.length === 0) return { key: 'explain.otherEndHidden', values };
  const processes = processLabels(other.owners);
  return { key: 'explain.otherEnd', values: { ...values, processes, count: other.owners.length } };
}

function isOwnAddress(address: string, { machine }: ExplainContext): boolean {
  return machine.interfaces.some((entry) => entry.address === address);
}
