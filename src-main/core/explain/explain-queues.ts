import type { Socket } from '../socket/socket.ts';
import type { Phrase } from '../words/phrase.ts';
import type { ExplainContext } from './explain-context.ts';

/** Says what waits in the kernel: bytes, or connections that a listener has yet to accept. */
export function explainQueues(socket: Socket, { machine }: ExplainContext): readonly Phrase[] {
  const { receiveQueueBytes, sendQueueBytes, role } = socket;
  if (role === 'listener') {
    // Only Linux counts whole connections in this field (tcp(7), proc_net_tcp).
    return machine.platform === 'linux' ? counted('acceptQueue', receiveQueueBytes) : [];
  }
  return [...counted('receiveQueue', receiveQueueBytes), ...counted('sendQueue', sendQueueBytes)];
}

function counted(key: string, count: number | null): readonly Phrase[] {
  return count === null || count <= 0 ? [] : [{ key: `explain.${key}`, values: { count } }];
}
