import type { PortAnswer } from '../../core/history/history-answers.ts';
import type { NetworkNamespace } from '../../core/socket/network-namespace.ts';
import type { Protocol } from '../../core/socket/socket.ts';
import type { HistoryReader } from '../../storage/history/history-reader.ts';
import type { WantedPort } from '../arguments/parse-port.ts';

/** What is recorded of a port in one network. */
export interface PortPast {
  readonly protocol: Protocol;
  readonly port: number;
  readonly network: NetworkNamespace | null;
  readonly answer: PortAnswer;
}

const protocols = ['tcp', 'udp'] as const;

/** Everything recorded of a port, the machine's own network first; places with nothing are left out. */
export async function portPasts(
  reader: Pick<HistoryReader, 'port' | 'portNetworks'>,
  { port, protocol }: WantedPort,
): Promise<readonly PortPast[]> {
  const pasts: PortPast[] = [];
  for (const network of reader.portNetworks(port)) {
    for (const one of protocols.filter((name) => (protocol ?? name) === name)) {
      const answer = await reader.port({ protocol: one, port, network });
      pasts.push({ protocol: one, port, network, answer });
    }
  }
  return pasts.filter(isTold);
}

function isTold({ answer }: PortPast): boolean {
  return answer.tenures.length > 0 || answer.callers.length > 0 || answer.unreadable > 0;
}
