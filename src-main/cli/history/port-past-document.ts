import type { PortCaller } from '../../core/history/history-answers.ts';
import type { PortTenure } from '../../core/history/port-tenure.ts';
import { namespaceName } from '../../core/socket/namespace-name.ts';
import type { PortPast } from './port-pasts.ts';

/**
 * What is recorded of a port for programs. Times are RFC 3339, UTC; `to` is null while it is open,
 * `mayBeOlder` where it was open before anybody looked, `lastSeen` is set where it ended unwatched.
 */
export function portPastDocument(
  pasts: readonly PortPast[],
  span: { readonly oldestAtMs: number | null; readonly newestAtMs: number | null },
): Readonly<Record<string, unknown>> {
  return {
    format: 'portside-port-history',
    version: 1,
    recordedFrom: timeText(span.oldestAtMs),
    recordedTo: timeText(span.newestAtMs),
    ports: pasts.map(({ protocol, port, network, answer }) => ({
      protocol,
      port,
      network: network === null ? null : namespaceName(network),
      tenures: answer.tenures.map(tenureDocument),
      callers: answer.callers.map(callerDocument),
      shortened: answer.shortened,
      unreadable: answer.unreadable,
    })),
  };
}

function tenureDocument({ owners, ownerReason, addresses, ...times }: PortTenure) {
  return {
    from: timeText(times.fromMs),
    mayBeOlder: times.maybeOlder,
    to: timeText(times.toMs),
    lastSeen: timeText(times.lastSeenMs),
    addresses,
    owners: owners.map(({ pid, name }) => ({ pid, name })),
    ownerReason,
  };
}

function callerDocument({ address, process, connections, overWhenSeen, ...times }: PortCaller) {
  return {
    address,
    process,
    connections,
    endedBeforeSeen: overWhenSeen,
    first: timeText(times.firstAtMs),
    last: timeText(times.lastAtMs),
  };
}

function timeText(atMs: number | null): string | null {
  return atMs === null ? null : new Date(atMs).toISOString();
}
