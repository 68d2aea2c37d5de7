import type { Endpoint } from '../socket/endpoint.ts';
import type { Owner } from '../socket/owner.ts';
import { historyAnswerLimits, type PortCaller } from './history-answers.ts';

/** One connection to a port, whichever of its sockets told of it. */
export interface PortCall {
  /** The end of who called. */
  readonly remote: Endpoint;
  /** Who held that end; null where it is not on this machine or was not seen. */
  readonly owner: Owner | null;
  /** The connection was over before any reading saw it: only what is left of one was seen. */
  readonly overWhenSeen: boolean;
  readonly firstSeenAtMs: number;
}

/** Who called, by address and process; the most recent first. */
export function portCallers(calls: readonly PortCall[]): readonly PortCaller[] {
  const callers = new Map<string, PortCaller>();
  for (const call of calls.toSorted((a, b) => b.firstSeenAtMs - a.firstSeenAtMs)) {
    const process = call.owner === null ? null : { pid: call.owner.pid, name: call.owner.name };
    const key = JSON.stringify([call.remote.address, process]);
    const known = callers.get(key) ?? noCalls(call, process);
    callers.set(key, withCall(known, call));
  }
  return [...callers.values()];
}

function noCalls({ remote, firstSeenAtMs }: PortCall, process: PortCaller['process']): PortCaller {
  return {
    address: remote.address,
    process,
    connections: 0,
    overWhenSeen: 0,
    portsOfOver: [],
    firstAtMs: firstSeenAtMs,
    lastAtMs: firstSeenAtMs,
  };
}

/** Calls come the newest first. */
function withCall(caller: PortCaller, { remote, firstSeenAtMs, ...call }: PortCall): PortCaller {
  const sum = { ...caller, connections: caller.connections + 1, firstAtMs: firstSeenAtMs };
  if (!call.overWhenSeen) return sum;
  const ports = [...caller.portsOfOver, remote.port].slice(0, historyAnswerLimits.callerPorts);
  return { ...sum, overWhenSeen: caller.overWhenSeen + 1, portsOfOver: ports };
}
